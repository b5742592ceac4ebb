using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Solicitations;

/// <summary>Gives a call up, for good.</summary>
/// <param name="Call">The call.</param>
/// <param name="Reason">Why, as it is told to everybody.</param>
/// <remarks>Refuses: access.not-found, reason.missing, call.cancelled, award.signed.</remarks>
public sealed record CancelCall(SolicitationId Call, BilingualText Reason) : ICommand<Done>, IAboutCall;

internal sealed class CancelCallHandler(
    ISolicitations calls,
    IAwards awards,
    ICurrentPerson current,
    TimeProvider clock
) : IRequestHandler<CancelCall, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(CancelCall command, CancellationToken cancellationToken)
    {
        if (await calls.Find(command.Call, cancellationToken) is not { } call)
            return AccessRefusals.NotFound;
        var award = await awards.Of(call.Id, cancellationToken);
        var isSigned = award is not null && award.Entries.Any(entry => entry.Agreement is not null);
        return call.Cancel(command.Reason, current.Person.Id, isSigned, clock.GetUtcNow()) is { } refusal
            ? refusal
            : default(Done);
    }
}
