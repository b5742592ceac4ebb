using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Reports.Letters;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Letters;

/// <summary>What a submission missed, in a table.</summary>
internal static class MissedTables
{
    /// <summary>One row: points available, the minimum, points obtained, points missing.</summary>
    public static DataTable Minimum(Draft draft, LetterReport letter, RatedStep step) =>
        new()
        {
            Caption = draft.TableCaption(draft.Say("Result.Table")),
            Columns =
            [
                new(draft.Text("Result.Step")),
                new(draft.Text("Result.Available"), Alignment.Right, 78),
                new(draft.Text("Result.Minimum"), Alignment.Right, 104),
                new(draft.Text("Result.Obtained"), Alignment.Right, 78),
                new(draft.Text("Result.Missing"), Alignment.Right, 84),
            ],
            Rows =
            [
                new Row([
                    draft.Name(step),
                    draft.Points(step.Maximum),
                    draft.Numbers.Points(step.MinimumPoints!.Value),
                    draft.Points(letter.Content.Obtained!.Value),
                    new Run(draft.Points(letter.Content.PointsShort!.Value), Strong: true),
                ]),
            ],
        };

    /// <summary>The criteria under their own minimum.</summary>
    public static DataTable Criteria(Draft draft, LetterReport letter, RatedStep step) =>
        new()
        {
            Caption = draft.TableCaption(draft.Say("Missed.Criteria")),
            Columns =
            [
                new(draft.Text("Rated.Criterion")),
                new(draft.Text("Result.Available"), Alignment.Right, 78),
                new(draft.Text("Result.Minimum"), Alignment.Right, 84),
                new(draft.Text("Result.Obtained"), Alignment.Right, 78),
                new(draft.Text("Result.Missing"), Alignment.Right, 84),
            ],
            Rows =
            [
                .. step
                    .AllCriteria.Where(one => letter.Content.Missed.Contains(one.Id))
                    .Select(one => Criterion(draft, one, ObtainedOf(letter, one.Id))),
            ],
        };

    private static Row Criterion(Draft draft, Criterion one, Points? obtained) =>
        new([
            draft.Text("Criterion.Name", ("id", one.Id), ("name", draft.In(one.Name))),
            draft.Points(one.Maximum),
            one.Minimum is { } minimum ? draft.Points(minimum) : draft.Dash,
            obtained is { } own ? draft.Points(own) : draft.Dash,
            one.Minimum is { } least && obtained is { } few
                ? new Run(draft.Numbers.Points(least.Exact - few.Exact), Strong: true)
                : draft.Dash,
        ]);

    /// <summary>Own points on a missed criterion; null: the letter was drafted before it said them.</summary>
    private static Points? ObtainedOf(LetterReport letter, string criterion)
    {
        var (missed, points) = (letter.Content.Missed.ToList(), letter.Content.MissedPoints);
        return points.Count == missed.Count ? points[missed.IndexOf(criterion)] : null;
    }

    /// <summary>The requirements that were not met, as published.</summary>
    public static DataTable Requirements(Draft draft, LetterReport letter, MandatoryStep step) =>
        new()
        {
            Caption = draft.TableCaption(draft.Say("Missed.Requirements")),
            Columns = [new(draft.Text("Missed.Requirement"), Alignment.Left, 100), new(draft.Text("Missed.Text"))],
            Rows =
            [
                .. step
                    .Requirements.Where(one => letter.Content.Missed.Contains(one.Id))
                    .Select(one => new Row([one.Id, draft.In(one.Text)])),
            ],
        };
}
