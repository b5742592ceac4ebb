using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Evaluation;

/// <summary>Section 10: totals, ranks, and what decided each tie.</summary>
internal static class TotalsSection
{
    private const int MostStacks = 20;

    /// <summary>Table, chart, the worked adjustment, ties.</summary>
    public static IEnumerable<Block> Of(Draft draft, EvaluationReport report)
    {
        var ranked = report.Ranking.Ranked.ToList();
        if (ranked.Count == 0)
        {
            yield return new Paragraph(draft.Say("Totals.Nobody"));
            yield break;
        }
        var winner = report.Recommendation?.Winner?.Bidder;
        foreach (var block in RankingTable.Of(draft, report.Ranking, draft.Say("Totals.Table"), winner, detailed: true))
            yield return block;
        foreach (var chart in Charts(draft, ranked))
            yield return chart;
        if (report.Head.Plan.Ranking == RankingMethod.LowestAdjustedPrice)
            yield return AdjustmentTable.Of(draft, report.Head.Plan.Adjustment!, ranked);
        foreach (var block in PriceQualityFigure.Of(draft, report))
            yield return block;
        foreach (var block in TieTable.Of(draft, report))
            yield return block;
        foreach (var block in TiePathFigure.Of(draft, report))
            yield return block;
    }

    private static IEnumerable<Block> Charts(Draft draft, List<ProposalResult> ranked)
    {
        var steps = draft.Head.Plan.Steps.OfType<ScoredStep>().ToList();
        (string, RichText) maximum = ("maximum", draft.Numbers.Shortest(draft.Head.Plan.TotalPoints));
        var parts = ChartParts.Of(ranked, proposal => draft.Name(proposal.Bidder).Value, MostStacks);
        for (var part = 0; part < parts.Count; part++)
        {
            var stacks = parts[part].Select(proposal => StackOf(draft, steps, proposal)).ToList();
            var spoken = stacks.Select(stack =>
                draft.Text(
                    "Chart.Stack",
                    ("name", stack.Label),
                    ("parts", string.Join(" + ", stack.Parts.Select(one => one.Figure))),
                    ("total", stack.Total)
                )
            );
            yield return new StackChart
            {
                Caption = draft.FigureCaption(draft.Part(draft.Say("Chart.Totals", maximum), part + 1, parts.Count)),
                AlternativeText = draft.Text(
                    "Chart.StackAlternative",
                    maximum,
                    ("keys", draft.List(steps.Select(step => (RichText)draft.ShortName(step)))),
                    ("figures", string.Join("; ", spoken)),
                    ("number", draft.ThisTable)
                ),
                Parts = [.. steps.Select(draft.ShortName)],
                LightPart = LightPart(steps),
                Stacks = stacks,
                Maximum = draft.Head.Plan.TotalPoints.ToDecimal(),
            };
        }
    }

    private static int? LightPart(List<ScoredStep> steps) =>
        steps.FindIndex(step => step is PriceStep) is >= 0 and var price ? price : null;

    private static Stack StackOf(Draft draft, List<ScoredStep> steps, ProposalResult proposal) =>
        new(
            draft.Name(proposal.Bidder),
            [
                .. steps.Select(step =>
                {
                    var score = ((ScoredResult)proposal.Step(step.Id)!).Score.Rounded;
                    return new StackPart(score.ToDecimal(), draft.Points(score));
                }),
            ],
            draft.Points(proposal.Total!.Value)
        );
}
