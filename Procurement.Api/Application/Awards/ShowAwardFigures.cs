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
            call.Award?.BarsAsOutdated(call.Files)
            ?? call.Files.Select(file => file.Competition.BarsDecision()).FirstOrDefault(bar => bar is not null);
        var entries = call.Award?.Entries.OrderBy(entry => entry.Position).ToList();
        var decided =
            entries?.ConvertAll(entry => entry.Decision)
            ?? (barred is null ? [.. AwardAssignment.Decide(InputOf(call))] : []);
        List<RegionFigures> regions =
        [
            .. call.Files.Select((file, i) => RegionOf(call, file, entries?[i], decided.ElementAtOrDefault(i), names)),
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

    private static AwardInput InputOf(KnownCall call) =>
        new(
            call.Call.Plan.Ranking,
            call.Call.Terms.MostRegionsPerBidder,
            [
                .. call.Files.Select(file => new RegionRanking(
                    file.Competition.Region,
                    call.RankingOf(file, file.Competition.Rankings.Count)
                )),
            ]
        );

    /// <summary>What the limit does, only where one choice over all regions gives what is decided: a region settled
    /// before keeps its winner, whatever the others come to later.</summary>
    private static ImmutableArray<CapEffect> Effects(KnownCall call, List<RegionAward> decided)
    {
        if (call.Call.Terms.MostRegionsPerBidder is null)
            return [];
        var input = InputOf(call);
        return AwardAssignment
            .Decide(input)
            .Select(one => (one.Bidder, one.Code))
            .SequenceEqual(decided.Select(one => (one.Bidder, one.Code)))
            ? CapEffects.Of(input)
            : [];
    }

    private static RegionFigures RegionOf(
        KnownCall call,
        EvaluationFile file,
        AwardEntry? entry,
        RegionAward? decided,
        CallNames names
    )
    {
        var newest = file.Competition.Rankings.Count;
        var number = entry?.Ranking ?? newest;
        var ranking = number == 0 ? null : call.RankingOf(file, number);
        List<string> flagged =
        [
            .. (newest == 0 ? [] : call.RankingOf(file, newest).Ranked)
                .Where(one => one.Steps.OfType<PriceResult>().Any(price => price.IsAbnormallyLow))
                .Select(one => one.Bidder),
        ];
        var explained = call
            .Reviews.Where(one => one.Competition == file.Competition.Id && one.IsExplained == true)
            .Select(one => one.Bidder);
        return new RegionFigures
        {
            Competition = file.Competition.Id,
            Region = file.Competition.Region,
            Name =
                names.RegionOf(file.Competition.Region)
                ?? new BilingualText(file.Competition.Region, file.Competition.Region),
            Number = number,
            Ranking = ranking,
            Winner = decided?.Bidder is { } bidder ? ranking?.Of(bidder) : null,
            Code = decided?.Code,
            PassedOver = decided?.PassedOver ?? [],
            IsOutdated = entry is not null && (file.Competition.IsRankingStale || entry.Ranking != newest),
            Agreement = entry?.Agreement,
            NoAwardReason = entry?.NoAwardReason,
            Flagged = flagged,
            Unexplained = [.. flagged.Except(explained)],
        };
    }
}
