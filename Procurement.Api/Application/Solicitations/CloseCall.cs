using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;

namespace Procurement.Api.Application.Solicitations;

/// <summary>Ends the time for submissions and begins the evaluation. A submission whose bidder neither confirmed nor
/// answered an addendum by a later version is marked so.</summary>
/// <remarks>Refuses: access.not-found, call.not-published, call.closing-not-reached.</remarks>
public sealed record CloseCall(SolicitationId Call) : ICommand<Done>, IAboutCall;

internal sealed class CloseCallHandler(
    ISolicitations calls,
    IAddenda addenda,
    ICompetitions competitions,
    ISubmissions submissions,
    TimeProvider clock
) : IRequestHandler<CloseCall, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(CloseCall command, CancellationToken cancellationToken)
    {
        if (await calls.Find(command.Call, cancellationToken) is not { } call)
            return AccessRefusals.NotFound;
        if (call.Close(clock.GetUtcNow()) is { } refusal)
            return refusal;
        if (call.LatestAddendum > 0)
            await MarkUnconfirmed(call, cancellationToken);
        return default(Done);
    }

    private async Task MarkUnconfirmed(Solicitation call, CancellationToken cancellation)
    {
        foreach (var competition in await competitions.OfCall(call.Id, cancellation))
        foreach (var submission in await submissions.OfCompetition(competition.Id, cancellation))
        {
            if (await addenda.FirstUnacknowledged(call.Id, submission.Bidder, cancellation) is { } number)
                submission.MarkUnconfirmed(number);
        }
    }
}
