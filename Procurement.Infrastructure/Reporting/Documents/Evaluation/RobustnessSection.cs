using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Ranking.Robustness;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Evaluation;

/// <summary>Section 12: what would have changed the first rank.</summary>
internal static class RobustnessSection
{
    /// <summary>Margins, then exclusions; one sentence where there is no second rank.</summary>
    public static IEnumerable<Block> Of(Draft draft, EvaluationReport report)
    {
        if (report.Robustness is not { Second: not null } robustness)
        {
            yield return new Paragraph(draft.Say("Robustness.NoSecond"));
            yield break;
        }
        yield return new Paragraph(
            draft.Say(robustness.First.IsShared ? "Robustness.SharedIntro" : "Robustness.Intro")
        );
        var margins = Margins(draft, robustness).ToList();
        if (margins.Count > 0)
            yield return new DataTable
            {
                Caption = draft.TableCaption(draft.Say("Robustness.Margins")),
                Columns =
                [
                    new(draft.Text("Robustness.Figure")),
                    new(draft.Text("Robustness.AsEvaluated"), Alignment.Right, 96),
                    new(draft.Text("Robustness.ChangesAt"), Alignment.Right, 150),
                    new(draft.Text("Robustness.Difference"), Alignment.Right, 72),
                ],
                Rows = margins,
            };
        else
            yield return new Paragraph(draft.Say("Robustness.OnlyExclusions"));
        foreach (var block in ExclusionTable.Of(draft, report.Head.Plan.Ranking, robustness))
            yield return block;
    }

    private static IEnumerable<Row> Margins(Draft draft, RobustnessResult robustness)
    {
        if (robustness.ScoreOfSecond is { } second)
            yield return RowOf(
                draft,
                second,
                Label("Robustness.ScoreOfSecond", robustness.Second),
                "Robustness.OrMore"
            );
        if (robustness.PriceOfSecond is { } price)
            yield return RowOf(
                draft,
                price,
                robustness.First.IsShared
                    ? draft.Say("Robustness.PriceOf", ("bidder", draft.Name(robustness.Second!.Bidder)))
                    : draft.Say("Robustness.PriceOfSecond")
            );
        if (robustness.ScoreOfFirst is { } first)
            yield return RowOf(draft, first, Label("Robustness.ScoreOfFirst", robustness.First), "Robustness.OrLess");

        // Where the first rank is shared nobody is 2nd: the two are named.
        (string, RichText) Label(string key, LeadingProposal? proposal) =>
            robustness.First.IsShared ? ("Robustness.ScoreOf", draft.Name(proposal!.Bidder)) : (key, RichText.Empty);
    }

    private static Row RowOf(Draft draft, TurningScore score, (string Key, RichText Bidder) label, string direction) =>
        new([
            draft.Say(
                label.Key,
                ("score", draft.ScoreName(draft.Head.Plan.Find(score.Step)!)),
                ("bidder", label.Bidder)
            ),
            draft.Points(score.AsEvaluated),
            score.Turns is { } at
                ? draft.Text(direction, ("figure", draft.Points(at)))
                : draft.Text("Robustness.Never"),
            score.Turns is { } turns ? draft.Numbers.Signed(turns.Exact - score.AsEvaluated.Exact) : draft.Dash,
        ]);

    private static Row RowOf(Draft draft, TurningPrice price, RichText label) =>
        new([
            label,
            draft.Numbers.Money(price.AsEvaluated),
            price.Turns is { } at
                ? draft.Text("Robustness.OrLess", ("figure", draft.Numbers.Money(at)))
                : draft.Text("Robustness.Never"),
            price.Turns is { } turns ? draft.Numbers.PercentRounded(Change(price.AsEvaluated, turns)) : draft.Dash,
        ]);

    /// <summary>In percent of the price; a description of the figure beside it, not a figure of the result.</summary>
    private static Fraction Change(Money from, Money to) => (to.Exact - from.Exact) * 100 / from.Exact;
}
