using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.People;

namespace Procurement.Api.Application.People;

/// <summary>Takes a role away; what was done in it stays.</summary>
/// <param name="Duty">The duty.</param>
/// <remarks>Refuses: access.not-found, duty.already-ended, account.last-administrator.</remarks>
public sealed record EndDuty(DutyId Duty) : ICommand<Done>;

internal sealed class EndDutyHandler(IDuties duties, IAccounts accounts, TimeProvider clock)
    : IRequestHandler<EndDuty, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(EndDuty command, CancellationToken cancellationToken)
    {
        if (await duties.Find(command.Duty, cancellationToken) is not { } duty)
            return AccessRefusals.NotFound;
        if (
            duty is { Role: Role.Administrator, EndedAt: null }
            && await accounts.Administrators(cancellationToken) is [var only]
            && only == duty.Person
        )
            return AccountRefusals.LastAdministrator;
        return duty.End(clock.GetUtcNow()) is { } refusal ? refusal : new Done();
    }
}
