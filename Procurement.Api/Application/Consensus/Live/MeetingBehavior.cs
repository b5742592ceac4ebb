using MediatR;
using Procurement.Api.Application.Evaluation;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Application.Consensus.Live;

/// <summary>Tells the screens that follow a meeting when something of it was kept, whichever door it came through.</summary>
internal sealed class MeetingBehavior<TRequest, TOutcome>(ConsensusHub hub) : IPipelineBehavior<TRequest, TOutcome>
    where TOutcome : IOutcome<TOutcome>
{
    public async Task<TOutcome> Handle(
        TRequest request,
        CancellationToken cancellationToken,
        RequestHandlerDelegate<TOutcome> next
    )
    {
        var outcome = await next();
        if (outcome.IsRefused)
            return outcome;
        if (request is RecordConsensus agreed)
            hub.Recorded(agreed.Competition, agreed.Step, agreed.Bidder, agreed.Agreements.LastOrDefault()?.Criterion);
        else if (request is ReviewSpread review)
            hub.Recorded(review.Competition, review.Step, review.Bidder, review.Criterion);
        return outcome;
    }
}
