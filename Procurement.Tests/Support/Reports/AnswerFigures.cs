using Procurement.Domain.Ranking;

namespace Procurement.Tests.Support.Reports;

/// <summary>The figures of an answer's proposals beside those of a ranking.</summary>
internal static class AnswerFigures
{
    public static void Compare(JsonArray shown, RankingResult ranking, string about)
    {
        shown.Select(one => (string)one!["bidder"]!).Should().Equal(ranking.Proposals.Select(one => one.Bidder), about);
        foreach (var (one, core) in shown.Zip(ranking.Proposals))
        {
            ((int?)one!["rank"]).Should().Be(core.Rank, about);
            Number(one["total"]).Should().Be(core.Total?.ToDecimal(), about);
            Number(one["price"]).Should().Be(PriceOf(core)?.Price.ToDecimal(), about);
            Number(one["adjustedPrice"]).Should().Be(core.AdjustedPrice?.Rounded.ToDecimal(), about);
            one["scores"]!
                .AsObject()
                .Select(score => (score.Key, Number(score.Value)))
                .Should()
                .Equal(Scores(core), about);
        }
    }

    private static IEnumerable<(string, decimal?)> Scores(ProposalResult core) =>
        core.Steps.OfType<ScoredResult>().Select(step => (step.Step, (decimal?)step.Score.Rounded.ToDecimal()));

    private static PriceResult? PriceOf(ProposalResult core) => core.Steps.OfType<PriceResult>().FirstOrDefault();

    private static decimal? Number(JsonNode? node) =>
        node is null ? null : decimal.Parse(node.ToString(), CultureInfo.InvariantCulture);
}
