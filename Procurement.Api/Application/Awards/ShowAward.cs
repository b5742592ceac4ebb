using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Plans;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Awards;

/// <summary>What the approver decides on: winners, who was passed over and why, single proposals, flagged prices, open
/// disputes, the standstill and every act so far. Before the recommendation: what would be recommended.</summary>
/// <remarks>Refuses: access.not-found, award.regions-incomplete, ranking.stale (nothing is recommended, and nothing
/// could be).</remarks>
public sealed record ShowAward(SolicitationId Call) : IQuery<AwardDetails>, IAboutCall;

internal sealed class ShowAwardHandler(IReadContext read) : IRequestHandler<ShowAward, Outcome<AwardDetails>>
{
    public async Task<Outcome<AwardDetails>> Handle(ShowAward query, CancellationToken cancellationToken)
    {
        if (
            await read.Solicitations.SingleOrDefaultAsync(one => one.Id == query.Call, cancellationToken)
            is not { } call
        )
            return AccessRefusals.NotFound;
        var files = await read.FilesOf(call.Id, cancellationToken);
        var award = await read.Awards.SingleOrDefaultAsync(one => one.Call == call.Id, cancellationToken);
        var zone = await read
            .Programmes.Where(one => one.Id == call.Programme)
            .Select(one => one.Facts.TimeZone)
            .SingleAsync(cancellationToken);
        var competitions = files.Select(file => file.Competition.Id).ToList();
        var reviews = await read
            .PriceReviews.Where(one => competitions.Contains(one.Competition))
            .ToListAsync(cancellationToken);
        var disputes = await read.Disputes.CountAsync(
            one => one.Call == call.Id && one.DecidedAt == null,
            cancellationToken
        );
        if (award is null)
        {
            var computed = ComputedAward.Of(call, files);
            return computed.IsRefused
                ? computed.Refusals
                : AwardDetails.Of(
                    [.. computed.Value.Select((region, i) => AwardedRegion.Of(region, null, files[i], reviews))],
                    disputes
                );
        }
        return AwardDetails.Of(
            [.. award.Entries.Select((entry, i) => AwardedRegion.Of(entry.Decision, entry, files[i], reviews))],
            disputes
        ) with
        {
            State = award.State,
            Version = award.Version,
            Decisions = award.Decisions,
            StandstillEnds = award.StandstillEnds(DecisionTerms.Of(call.Plan), zone),
        };
    }
}
