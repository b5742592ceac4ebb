using Procurement.Domain.Awards;
using Procurement.Domain.Plans;
using Procurement.Domain.Ranking;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Evaluation;

/// <summary>Section 1: what is recommended, how many came and how far, and the ranking.</summary>
internal static class Summary
{
    /// <summary>Box, paragraph and table.</summary>
    public static IEnumerable<Block> Of(Draft draft, EvaluationReport report)
    {
        yield return new ResultBox(
            draft.Text("Summary.Recommendation"),
            [Recommendation(draft, report)],
            Figures(draft, report)
        );
        yield return new Paragraph(Draft.Together(SummaryCounts.Of(draft, report)));
        if (report.Ranking.Ranked.Any())
            foreach (
                var block in RankingTable.Of(
                    draft,
                    report.Ranking,
                    Title(draft, report),
                    Winner(report),
                    detailed: false
                )
            )
                yield return block;
    }

    private static RichText Title(Draft draft, EvaluationReport report) =>
        report.Head.IsOnlyRegion
            ? draft.Say("Summary.TableOnlyRegion")
            : draft.Say("Summary.Table", ("region", draft.In(report.Head.Region!.Name)));

    private static string? Winner(EvaluationReport report) => report.Recommendation?.Winner?.Bidder;

    private static RichText Recommendation(Draft draft, EvaluationReport report)
    {
        (string, RichText) where = ("where", draft.Where);
        if (report.Recommendation is not { } recommendation)
            return draft.Say("Summary.NotYet", where);
        if (recommendation.Winner is not { } winner)
            return WhyNobody(report, recommendation) is { } why
                ? draft.Say(why, where)
                : draft.Count("Summary.AllPassedOver", report.Ranking.Ranked.Count(), where);
        (string, RichText) bidder = ("bidder", draft.Name(winner.Bidder, strong: true));
        if (!recommendation.PassedOver.IsEmpty)
            return draft.Count(
                "Summary.RecommendedAfterPassing",
                recommendation.PassedOver.Length,
                bidder,
                where,
                ("rank", draft.Numbers.Ordinal(winner.Rank ?? 0))
            );
        return draft.Count(
            draft.Head.Plan.Ranking switch
            {
                RankingMethod.LowestPrice => "Summary.LowestPrice",
                RankingMethod.LowestAdjustedPrice => "Summary.LowestAdjustedPrice",
                RankingMethod.LowestPricePerPoint => "Summary.LowestPricePerPoint",
                _ => "Summary.HighestTotal",
            },
            report.Ranking.Ranked.Count(),
            bidder,
            where
        );
    }

    // Null: everyone that is ranked was passed over.
    private static string? WhyNobody(EvaluationReport report, RegionRecommendation recommendation)
    {
        if (recommendation.Code == RegionAward.TieUnresolved)
            return report.Ranking.Ranked.Count(proposal => proposal.Rank == 1) > 1
                ? "Summary.FirstRankShared"
                : "Summary.ChoicesEqual";
        return report.Submissions.IsEmpty ? "Summary.NothingReceived"
            : report.Ranking.Ranked.Any() ? null
            : "Summary.NobodyRanked";
    }

    private static List<KeyFigure> Figures(Draft draft, EvaluationReport report)
    {
        var figures = new List<KeyFigure>();
        if (report.Recommendation?.Winner is not { Total: { } total } winner)
            return figures;
        var plan = draft.Head.Plan;
        figures.Add(
            new(
                draft.Points(total),
                draft.Text("Summary.PointsOf", ("maximum", draft.Numbers.Shortest(plan.TotalPoints)))
            )
        );
        var second = report.Ranking.Ranked.FirstOrDefault(proposal => proposal.Bidder != winner.Bidder);
        if (plan.Ranking == RankingMethod.HighestTotal && winner.Rank == 1 && second is { Total: { } next })
            figures.Add(
                new(
                    draft.Points(total - next),
                    draft.Text(
                        (total - next).Exact >= 2 ? "Summary.Ahead.Many" : "Summary.Ahead.One",
                        ("rank", draft.Numbers.Ordinal(second.Rank ?? 2))
                    )
                )
            );
        if (winner.AdjustedPrice is { } adjusted)
            figures.Add(new(draft.Numbers.Money(adjusted.Rounded), draft.Text("Summary.AdjustedPrice")));
        if (winner.PricePerPoint is { } perPoint)
            figures.Add(new(draft.Numbers.BeforeRounding(perPoint), draft.Text("Summary.PricePerPoint")));
        if (winner.Steps.OfType<PriceResult>().FirstOrDefault() is { } price)
            figures.Add(new(draft.Numbers.Money(price.Price), PriceLabel(draft, price)));
        return figures;
    }

    private static string PriceLabel(Draft draft, PriceResult price) =>
        draft.Text(
            price.IsAbnormallyLow ? "Summary.PriceFlagged"
            : draft.Head.Plan.Find(price.Step) is Domain.Plans.Steps.PriceStep { AbnormallyLowBelowMean: not null }
                ? "Summary.PriceNoFlag"
            : "Summary.Price"
        );
}
