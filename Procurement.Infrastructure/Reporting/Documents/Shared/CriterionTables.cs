using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Shared;

/// <summary>The points of one rated step: criteria down, bidders across, five a table.</summary>
internal static class CriterionTables
{
    private const decimal Narrow = 59;
    private const decimal MostAcross = 5 * Narrow;

    /// <summary>A longer name takes two columns, or the head would be deeper than the table.</summary>
    private const int LongName = 60;
    private const int RowsOfMostOfAPage = 18;

    /// <summary>How many tables these bidders need.</summary>
    public static int CountFor(Draft draft, IReadOnlyList<(string Bidder, RatedResult Result)> all) =>
        Parts(draft, all).Count;

    /// <summary>The tables.</summary>
    public static IEnumerable<Block> Of(
        Draft draft,
        RatedStep step,
        IReadOnlyList<(string Bidder, RatedResult Result)> all
    )
    {
        var parts = Parts(draft, all);
        for (var part = 0; part < parts.Count; part++)
        {
            var rows = Rows(draft, step, parts[part]).ToList();
            yield return new DataTable
            {
                Caption = draft.TableCaption(
                    draft.Part(draft.Say("Rated.Table", ("step", draft.Name(step))), part + 1, parts.Count)
                ),
                Columns =
                [
                    new(draft.Text("Rated.Criterion")),
                    new(draft.Text("Rated.Max"), Alignment.Right, 34),
                    .. parts[part]
                        .Select(one => new Column(
                            (RichText)draft.Name(one.Bidder),
                            Alignment.Right,
                            WidthOf(draft, one.Bidder)
                        )),
                ],
                Rows = rows,
                Tight = rows.Count > 10,
                NewPage = rows.Count > RowsOfMostOfAPage,
            };
        }
    }

    private static decimal WidthOf(Draft draft, string bidder) =>
        draft.Name(bidder).Value.Length > LongName ? 2 * Narrow : Narrow;

    private static List<(string Bidder, RatedResult Result)[]> Parts(
        Draft draft,
        IReadOnlyList<(string Bidder, RatedResult Result)> all
    )
    {
        var parts = new List<(string, RatedResult)[]>();
        for (int from = 0, to = 0; from < all.Count; from = to)
        {
            for (var width = 0m; to < all.Count; to++)
                if ((width += WidthOf(draft, all[to].Bidder)) > MostAcross)
                    break;
            parts.Add([.. all.Skip(from).Take(to - from)]);
        }
        return parts;
    }

    private static IEnumerable<Row> Rows(Draft draft, RatedStep step, (string Bidder, RatedResult Result)[] across)
    {
        var decimals = Formats(across);
        foreach (var criterion in step.Criteria)
        foreach (var row in RowsOf(draft, criterion, 0, across, decimals))
            yield return row;
        yield return new(
            [
                draft.ScoreName(step),
                draft.Numbers.Shortest(step.Maximum),
                .. across.Select(one => (Cell)draft.Numbers.Points(one.Result.Raw.Rounded, decimals)),
            ],
            RowStyle.Sum
        );
        if (step.Weight is { } weight)
            yield return new([
                draft.Text("Rated.Weighted"),
                draft.Numbers.Shortest(weight),
                .. across.Select(one => (Cell)draft.Numbers.Points(one.Result.Score.Rounded, decimals)),
            ]);
        if (step.MinimumPoints is { } minimum)
            yield return new([
                draft.Text("Rated.AboveMinimum", ("minimum", draft.Numbers.Points(minimum))),
                draft.Dash,
                .. across.Select(one => Distance(draft, one.Result, minimum, decimals)),
            ]);
    }

    private static IEnumerable<Row> RowsOf(
        Draft draft,
        Criterion criterion,
        int depth,
        (string Bidder, RatedResult Result)[] across,
        int decimals
    )
    {
        yield return new(
            [
                CriterionWords.NameOf(draft, criterion),
                draft.Numbers.Shortest(criterion.Maximum),
                .. across.Select(one =>
                    (Cell)draft.Numbers.Points(CriterionWords.PointsOf(one.Result, criterion), decimals)
                ),
            ],
            !criterion.IsLeaf ? RowStyle.Group
                : depth > 0 ? RowStyle.Child
                : RowStyle.Plain
        );
        foreach (var child in criterion.Children)
        foreach (var row in RowsOf(draft, child, depth + 1, across, decimals))
            yield return row;
    }

    private static Cell Distance(Draft draft, RatedResult result, Fraction minimum, int decimals) =>
        result.Raw.Rounded.Exact >= minimum
            ? draft.Numbers.Points(result.Raw.Rounded.Exact - minimum, decimals)
            : new Run(
                draft.Text("Rated.Short", ("points", draft.Numbers.Points(minimum - result.Raw.Rounded.Exact))),
                Strong: true
            );

    private static int Formats((string Bidder, RatedResult Result)[] across) =>
        Typography.Formats.Decimals(
            across.SelectMany(one =>
                one.Result.Criteria.Select(criterion => criterion.Points).Append(one.Result.Raw.Rounded.Exact)
            )
        );
}

/// <summary>What documents call a criterion.</summary>
internal static class CriterionWords
{
    /// <summary>"T1 Experience", with its own minimum where it has one.</summary>
    public static RichText NameOf(Draft draft, Criterion criterion) =>
        criterion.Minimum is { } minimum
            ? draft.Say(
                "Criterion.WithMinimum",
                ("id", criterion.Id),
                ("name", draft.In(criterion.Name)),
                ("minimum", draft.Numbers.Shortest(minimum))
            )
            : draft.Say("Criterion.Name", ("id", criterion.Id), ("name", draft.In(criterion.Name)));

    /// <summary>The points of one criterion in a result.</summary>
    public static Fraction PointsOf(RatedResult result, Criterion criterion) =>
        result.Criteria.First(one => one.Criterion == criterion.Id).Points;
}
