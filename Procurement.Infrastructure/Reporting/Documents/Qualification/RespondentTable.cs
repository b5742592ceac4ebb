using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Qualification;

/// <summary>One rated step of an RFQ: respondents down and criteria across, where the criteria are few; else the other
/// way round.</summary>
internal static class RespondentTable
{
    private const int MostAcross = 5;

    /// <summary>The step.</summary>
    public static IEnumerable<Block> Of(Draft draft, CompetitionReport report, RatedStep step)
    {
        if (step.Criteria.Length > MostAcross || step.Criteria.Any(criterion => !criterion.IsLeaf))
            return RatedSteps.Of(draft, report, step);
        var results = RatedSteps.Results(report, step);
        return RatedSteps
            .Before(draft, step, results, 1)
            .Concat(results.Count == 0 ? [] : [TableOf(draft, step, results), Criteria(draft, step)])
            .Concat(RatedSteps.ScaleNote(draft, step));
    }

    private static DataTable TableOf(
        Draft draft,
        RatedStep step,
        IReadOnlyList<(string Bidder, RatedResult Result)> all
    )
    {
        List<Column> columns =
        [
            new(draft.Text("Head.Bidder")),
            .. step.Criteria.Select(criterion => new Column(
                [criterion.Id, draft.Text("Head.Of", ("maximum", draft.Numbers.Shortest(criterion.Maximum)))],
                Alignment.Right,
                48
            )),
            new(
                [draft.Text("Head.Total"), draft.Text("Head.Of", ("maximum", draft.Numbers.Shortest(step.Maximum)))],
                Alignment.Right,
                52
            ),
        ];
        if (step.MinimumPoints is { } minimum)
            columns.Add(new([draft.Text("Plan.Minimum"), draft.Numbers.Points(minimum)], Alignment.Left, 78));
        return new()
        {
            Caption = draft.TableCaption(draft.Say("Rated.TableOfRespondents", ("step", draft.Name(step)))),
            Columns = columns,
            Rows = [.. all.Select(one => RowOf(draft, step, one.Bidder, one.Result))],
            Tight = all.Count > 10,
        };
    }

    private static Row RowOf(Draft draft, RatedStep step, string bidder, RatedResult result)
    {
        List<Cell> cells =
        [
            draft.Name(bidder),
            .. step.Criteria.Select(criterion =>
                (Cell)draft.Numbers.Points(CriterionWords.PointsOf(result, criterion))
            ),
            draft.Points(result.Raw.Rounded),
        ];
        if (step.MinimumPoints is not null)
            cells.Add(
                result.PointsShort is { Sign: > 0 } missing
                    ? new Run(draft.Text("Rated.Short", ("points", draft.Numbers.Points(missing))), Strong: true)
                    : draft.Text("Rated.Reached")
            );
        return new(cells);
    }

    private static BulletList Criteria(Draft draft, RatedStep step) =>
        new(
            [
                .. step.Criteria.Select(criterion =>
                    RichText.Of(new Run(criterion.Id, Strong: true), new Run(" " + draft.In(criterion.Name)))
                ),
            ],
            Small: true
        );
}
