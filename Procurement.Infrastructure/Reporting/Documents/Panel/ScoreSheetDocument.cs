using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;
using Procurement.Infrastructure.Reporting.Resources;

namespace Procurement.Infrastructure.Reporting.Documents.Panel;

/// <summary>The sheet of one evaluator for one submission and step.</summary>
internal static class ScoreSheetDocument
{
    private const int MostLoose = 10;

    /// <summary>The document in one language.</summary>
    public static ReportDocument Of(ScoreSheetReport report, Language language)
    {
        var draft = new Draft(report.Head, [report.Bidder], Words.OfPanel(language));
        var step = (RatedStep)report.Head.Plan.Find(report.Step)!;
        return Front.Around(
            draft,
            draft.Text("Sheet.Kind"),
            (report.Bidder.Facts.Name, report.Bidder.Facts.Name),
            MarkCells.Subtitle(draft, step),
            [
                Facts(draft, report),
                Table(draft, report, step),
                new Paragraph(draft.Say("Sheet.Meaning"), ParagraphStyle.TableNote),
                new Signatures([
                    new(
                        draft.Text("Sheet.Signatory", ("code", report.Evaluator)),
                        report.LockedAt is { } locked
                            ? draft.Text("Sheet.Confirmed", ("date", draft.Moments.Date(locked)))
                            : draft.Text("Sheet.NotConfirmed")
                    ),
                ]),
            ]
        );
    }

    private static FactTable Facts(Draft draft, ScoreSheetReport report) =>
        Front.Facts(
            draft,
            [
                new(
                    draft.Text("Fact.Evaluator"),
                    report.EvaluatorName is { } name
                        ? draft.Say("Fact.NameAndCode", ("name", name), ("code", report.Evaluator))
                        : report.Evaluator
                ),
                new(draft.Text("Fact.Declaration"), draft.Say("Fact.NoConflict")),
                new(
                    draft.Text("Fact.Status"),
                    report.LockedAt is { } locked
                        ? draft.Say("Fact.HandedIn", ("moment", draft.Moments.DateAndTime(locked)))
                        : draft.Say("Fact.NotHandedIn")
                ),
                new(draft.Text("Fact.For"), draft.Say("Sheet.Readers")),
            ]
        );

    private static DataTable Table(Draft draft, ScoreSheetReport report, RatedStep step)
    {
        var lines = report.Lines.ToDictionary(line => line.Criterion);
        return new()
        {
            Caption = draft.TableCaption(draft.Say("Sheet.Table")),
            Columns =
            [
                new(draft.Text("Rated.Criterion"), Alignment.Left, 138),
                new(draft.Text("Sheet.Points"), Alignment.Right, 62),
                new(draft.Text("Rated.Max"), Alignment.Right, 34),
                new(draft.Text("Sheet.Comment")),
                new(draft.Text("Sheet.Saved"), Alignment.Left, 92),
            ],
            Rows = [.. step.Criteria.SelectMany(criterion => RowsOf(draft, report, criterion, lines, 0))],
            Tight = report.Lines.Length > MostLoose,
        };
    }

    private static IEnumerable<Row> RowsOf(
        Draft draft,
        ScoreSheetReport report,
        Criterion criterion,
        Dictionary<string, SheetLine> lines,
        int depth
    )
    {
        if (criterion.IsLeaf)
        {
            // A leaf that somebody else scores is not on this sheet.
            if (lines.TryGetValue(criterion.Id, out var line))
                yield return LeafRow(draft, criterion, line, depth);
            yield break;
        }
        var children = criterion.Children.SelectMany(child => RowsOf(draft, report, child, lines, depth + 1)).ToList();
        if (children.Count == 0)
            yield break;
        var sum = report.Sums.FirstOrDefault(one => one.Criterion == criterion.Id);
        yield return new(
            [
                CriterionWords.NameOf(draft, criterion),
                sum is null ? draft.Dash : draft.Numbers.Points(sum.Points),
                draft.Numbers.Shortest(criterion.Maximum),
                draft.Dash,
                draft.Dash,
            ],
            RowStyle.Group
        );
        foreach (var row in children)
            yield return row;
    }

    private static Row LeafRow(Draft draft, Criterion leaf, SheetLine line, int depth) =>
        new(
            [
                CriterionWords.NameOf(draft, leaf),
                line is { Mark: { } mark, Points: { } points }
                    ? MarkCells.Of(draft, leaf, mark, points)
                    : draft.Text("Sheet.NotScored"),
                draft.Numbers.Shortest(leaf.Maximum),
                string.IsNullOrWhiteSpace(line.Comment)
                    ? new Run(draft.Text("Sheet.NoComment"), Quiet: true)
                    : new Cell(MarkCells.Lines(line.Comment)),
                line.SavedAt is { } saved
                    ? new Cell([
                        draft.Say("Sheet.Version", ("version", draft.Numbers.Whole(line.Version))),
                        draft.Moments.Date(saved),
                        draft.Moments.Time(saved),
                    ])
                    : draft.Text("Sheet.NotSaved"),
            ],
            depth > 0 ? RowStyle.Child : RowStyle.Plain
        );
}
