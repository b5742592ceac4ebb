using System.Collections.Immutable;
using MediatR;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Plans;
using Procurement.Domain.Ranking;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Awards;

/// <summary>The award of a call, or what would be recommended, with the figures that it rests on.</summary>
/// <param name="Call">The call.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowAwardFigures(SolicitationId Call) : IQuery<AwardFigures>, IAboutCall;

internal sealed class ShowAwardFiguresHandler(IReadContext read, KnownCalls calls, ICurrentPerson current)
    : IRequestHandler<ShowAwardFigures, Outcome<AwardFigures>>
{
    public async Task<Outcome<AwardFigures>> Handle(ShowAwardFigures query, CancellationToken cancellationToken)
    {
        if (await calls.Of(query.Call, cancellationToken) is not { } call)
            return AccessRefusals.NotFound;
        var names = await CallNames.Of(read, call.Call.Programme, cancellationToken);
        var barred =
            call.Award?.BarsAsOutdated(call.Competitions)
            ?? call.Competitions.Select(one => one.BarsDecision()).FirstOrDefault(bar => bar is not null);
        var entries = call.Award?.Entries.OrderBy(entry => entry.Position).ToList();
        var decided = entries?.ConvertAll(entry => entry.Decision) ?? (barred is null ? [.. call.Assigned] : []);
        List<RegionFigures> regions =
        [
            .. call.Competitions.Select(
                (one, i) => RegionOf(call, one, entries?[i], decided.ElementAtOrDefault(i), names)
            ),
        ];
        return new AwardFigures
        {
            Call = call.Call,
            Names = names,
            Reader = current.Person.Role!.Value,
            State = call.Award?.State,
            Version = call.Award?.Version ?? 0,
            Decisions = call.Award?.Decisions ?? [],
            Barred = barred?.Code,
            Regions = regions,
            CapEffects = barred is null ? Effects(call, decided) : [],
            Sum = regions
                .Select(region => region.Winner)
                .OfType<ProposalResult>()
                .Select(winner => RankedValue.Of(call.Call.Plan.Ranking, winner))
                .OfType<Fraction>()
                .Aggregate(Fraction.Zero, (sum, value) => sum + value),
            StandstillEnds = call.Award?.StandstillEnds(DecisionTerms.Of(call.Call.Plan), names.Facts.TimeZone),
            OpenDisputes = call.OpenDisputes,
        };
    }

    /// <summary>What the limit does, only where one choice over all regions gives what is decided: a region settled
    /// before keeps its winner, whatever the others come to later.</summary>
    private static ImmutableArray<CapEffect> Effects(KnownCall call, List<RegionAward> decided)
    {
        if (call.Call.Terms.MostRegionsPerBidder is null)
            return [];
        return call
            .Assigned.Select(one => (one.Bidder, one.Code))
            .SequenceEqual(decided.Select(one => (one.Bidder, one.Code)))
            ? call.CapEffects
            : [];
    }

    private static RegionFigures RegionOf(
        KnownCall call,
        Competition competition,
        AwardEntry? entry,
        RegionAward? decided,
        CallNames names
    )
    {
        var newest = competition.Rankings.Count;
        var number = entry?.Ranking ?? newest;
        var file = call.FileOf(competition.Id);
        var ranking = file is null ? null : call.RankingOf(file, number);
        List<string> flagged =
        [
            .. (file is null ? [] : call.RankingOf(file, newest).Ranked)
                .Where(one => one.Steps.OfType<PriceResult>().Any(price => price.IsAbnormallyLow))
                .Select(one => one.Bidder),
        ];
        var explained = call
            .Reviews.Where(one => one.Competition == competition.Id && one.IsExplained == true)
            .Select(one => one.Bidder);
        return new RegionFigures
        {
            Competition = competition.Id,
            Region = competition.Region,
            Name = names.RegionOf(competition.Region) ?? new BilingualText(competition.Region, competition.Region),
            Number = number,
            Ranking = ranking,
            Winner = decided?.Bidder is { } bidder ? ranking?.Of(bidder) : null,
            Code = decided?.Code,
            PassedOver = decided?.PassedOver ?? [],
            IsOutdated = entry is not null && (competition.IsRankingStale || entry.Ranking != newest),
            Agreement = entry?.Agreement,
            NoAwardReason = entry?.NoAwardReason,
            Flagged = flagged,
            Unexplained = [.. flagged.Except(explained)],
        };
    }
}
