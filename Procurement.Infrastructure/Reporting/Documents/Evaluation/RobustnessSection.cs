using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Evaluation;

/// <summary>Section 12: what would have changed the first rank.</summary>
internal static class RobustnessSection
{
    /// <summary>Margins, then exclusions; one sentence where it was not worked out.</summary>
    public static IEnumerable<Block> Of(Draft draft, EvaluationReport report)
    {
        if (report.Robustness is not { } robustness)
        {
            yield return new Paragraph(
                draft.Say(report.Ranking.Ranked.Count() < 2 ? "Robustness.NoSecond" : "Robustness.NotWorkedOut")
            );
            yield break;
        }
        yield return new Paragraph(draft.Say("Robustness.Intro"));
        if (!robustness.Margins.IsEmpty)
            yield return new DataTable
            {
                Caption = draft.TableCaption(draft.Say("Robustness.Margins")),
                Columns =
                [
                    new(draft.Text("Robustness.Figure")),
                    new(draft.Text("Robustness.AsEvaluated"), Alignment.Right, 96),
                    new(draft.Text("Robustness.LeadsAt"), Alignment.Right, 126),
                    new(draft.Text("Robustness.Difference"), Alignment.Right, 72),
                ],
                Rows = [.. robustness.Margins.Select(margin => RowOf(draft, margin))],
            };
        if (!robustness.Exclusions.IsEmpty)
            yield return Exclusions(draft, robustness);
    }

    private static Row RowOf(Draft draft, Margin margin) =>
        margin switch
        {
            ScoreMargin score => new([
                draft.Say(
                    score.OfFirst ? "Robustness.ScoreOfFirst" : "Robustness.ScoreOfSecond",
                    ("score", draft.ScoreName(draft.Head.Plan.Find(score.Step)!))
                ),
                draft.Points(score.AsEvaluated),
                score.ChangesAt is not { } at ? draft.Text("Robustness.Never")
                : score.OfFirst ? draft.Text("Robustness.OrLess", ("figure", draft.Points(at)))
                : draft.Points(at),
                score.ChangesAt is { } there ? draft.Numbers.Signed(there.Exact - score.AsEvaluated.Exact) : draft.Dash,
            ]),
            PriceMargin price => new([
                draft.Say(price.OfFirst ? "Robustness.PriceOfFirst" : "Robustness.PriceOfSecond"),
                draft.Numbers.Money(price.AsEvaluated),
                price.ChangesAt is not { } at
                    ? draft.Text("Robustness.Never")
                    : draft.Text(
                        price.OfFirst ? "Robustness.OrMore" : "Robustness.OrLess",
                        ("figure", draft.Numbers.Money(at))
                    ),
                price.PercentChange is { } change
                    ? (change.Sign > 0 ? "+" : "") + draft.Numbers.PercentRounded(change)
                    : draft.Dash,
            ]),
            _ => throw new InvalidOperationException("A margin that no report knows."),
        };

    private static DataTable Exclusions(Draft draft, RobustnessFindings robustness) =>
        new()
        {
            Caption = draft.TableCaption(
                draft.Say(robustness.AnyExclusionChangesFirst ? "Robustness.ExclusionsYes" : "Robustness.ExclusionsNo")
            ),
            Columns =
            [
                new(draft.Text("Robustness.IfExcluded")),
                new(draft.Text("Robustness.First"), Alignment.Left, 110),
                new(draft.Text("Robustness.FirstTotal"), Alignment.Right, 60),
                new(draft.Text("Robustness.Second"), Alignment.Left, 110),
                new(draft.Text("Robustness.SecondTotal"), Alignment.Right, 60),
            ],
            Rows =
            [
                .. robustness.Exclusions.Select(one => new Row([
                    draft.Name(one.Excluded),
                    Named(draft, one.First, strong: one.ChangesFirst),
                    Total(draft, one.FirstTotal),
                    Named(draft, one.Second, strong: false),
                    Total(draft, one.SecondTotal),
                ])),
            ],
            Tight = robustness.Exclusions.Length > 10,
        };

    private static Cell Named(Draft draft, string? bidder, bool strong) =>
        bidder is null ? draft.Dash : draft.Name(bidder, strong);

    private static Cell Total(Draft draft, Points? total) => total is { } known ? draft.Points(known) : draft.Dash;
}
