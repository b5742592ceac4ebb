using Procurement.Domain.Awards;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Ranking;

namespace Procurement.Tests.Support.Reports;

/// <summary>Every figure and word of an answer in the form of result.json beside those of a ranking and an award.</summary>
internal static class ResultFigures
{
    public static void Compare(JsonArray told, RankingResult ranking, string? winner, string about)
    {
        Facts(told, one => Proposal(one))
            .Should()
            .Equal(ranking.Proposals.Select(core => Proposal(core, winner)), about);
        foreach (var (one, core) in told.Zip(ranking.Proposals))
            Facts(one!["steps"], Step).Should().Equal(core.Steps.Select(Step), $"{about} {core.Bidder}");
    }

    public static void Compare(JsonNode told, RegionAward award, string about)
    {
        (Word(told["region"]), Word(told["bidder"]), Word(told["code"]))
            .Should()
            .Be((award.Region, award.Bidder, award.Code), about);
        Facts(told["passedOver"], one => $"{one["bidder"]} {one["code"]}")
            .Should()
            .Equal(award.PassedOver.Select(one => $"{one.Bidder} {one.Code}"), about);
    }

    private static string Proposal(JsonNode one) =>
        $"{one["bidder"]} {one["outcome"]} {Number(one["total"])} {Number(one["adjustedPrice"])} {one["rank"]} "
        + Word(one["tieDecidedBy"]);

    private static string Proposal(ProposalResult core, string? winner) =>
        $"{core.Bidder} {(core.Bidder == winner ? "recommended" : Small($"{core.Outcome}"))} "
        + $"{Plain(core.Total?.ToDecimal())} {Plain(core.AdjustedPrice?.Rounded.ToDecimal())} {core.Rank} {core.TieDecidedBy}";

    private static string Step(JsonNode one) =>
        $"{one["step"]} {Number(one["score"])} of {Number(one["of"])} raw {Number(one["raw"])} of {Number(one["rawOf"])} "
        + $"passed {Word(one["passed"])} failed {Words(one["failed"])} short {Number(one["pointsShort"])} "
        + $"price {Number(one["price"])} {Words(one["flags"])}";

    private static string Step(StepResult core)
    {
        var (mandatory, rated, price) = (core as MandatoryResult, core as RatedResult, core as PriceResult);
        var scored = core as ScoredResult;
        var weighted = scored is { IsWeighted: true } ? scored : null;
        var failed = mandatory?.Failed ?? rated?.FailedCriteria ?? [];
        return $"{core.Step} {Plain(scored?.Score.Rounded.ToDecimal())} of {Plain(scored?.Maximum.ToDecimal())} "
            + $"raw {Plain(weighted?.Raw.Rounded.ToDecimal())} of {Plain(weighted?.RawMaximum.ToDecimal())} "
            + $"passed {(mandatory?.Passed ?? rated?.Passed)?.ToString().ToLowerInvariant()} "
            + $"failed {string.Join(',', failed)} short {Plain(Exact(rated?.PointsShort))} "
            + $"price {Plain(price?.Price.ToDecimal())} {(price is { IsAbnormallyLow: true } ? "abnormally-low" : "")}";
    }

    private static decimal? Exact(Fraction? value) =>
        value is { } some ? (decimal)some.Numerator / (decimal)some.Denominator : null;

    private static IEnumerable<string> Facts(JsonNode? list, Func<JsonNode, string> of) =>
        list is null ? [] : list.AsArray().Select(one => of(one!));

    private static string Words(JsonNode? list) => string.Join(',', Facts(list, one => $"{one}"));

    private static string? Word(JsonNode? node) => node?.ToString();

    private static string Number(JsonNode? node) =>
        Plain(node is null ? null : decimal.Parse(node.ToString(), CultureInfo.InvariantCulture));

    private static string Plain(decimal? value) => value?.ToString("0.##########", CultureInfo.InvariantCulture) ?? "-";

    private static string Small(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}
