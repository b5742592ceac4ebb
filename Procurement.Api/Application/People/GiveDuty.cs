using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.People;

namespace Procurement.Api.Application.People;

/// <summary>Gives a person a role somewhere.</summary>
/// <param name="Person">Identifier of the person.</param>
/// <param name="Role">The role.</param>
/// <param name="Scope">Where.</param>
/// <param name="ActsFor">Evaluator's or bidder's identifier in the programme; null for the other roles.</param>
/// <remarks>Refuses: duty.self-given, duty.too-narrow, duty.incompatible.</remarks>
public sealed record GiveDuty(string Person, Role Role, DutyScope Scope, string? ActsFor = null) : ICommand<DutyId>;

internal sealed class GiveDutyHandler(
    IDuties duties,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<GiveDuty, Outcome<DutyId>>
{
    public async Task<Outcome<DutyId>> Handle(GiveDuty command, CancellationToken cancellationToken)
    {
        if (command.Person == current.Person.Id)
            return new Refusal("duty.self-given");
        var duty = new Duty(
            new DutyId(identifiers.Next()),
            command.Person,
            command.Role,
            command.Scope,
            command.ActsFor,
            current.Person.Id,
            clock.GetUtcNow()
        );
        return await duties.Give(duty, cancellationToken) is { } refusal ? refusal : duty.Id;
    }
}
