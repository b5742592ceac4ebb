using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Panel;

/// <summary>Individual points beside spreads, points that count and reasons; a large team makes tables of its own.</summary>
internal static class ConsensusTables
{
    private const int MostBesideReasons = 4;
    private const int MostAcross = 7;
    private const decimal One = 37;

    /// <summary>The tables, and the chart of the same figures.</summary>
    public static IEnumerable<Block> Of(Draft draft, ConsensusReport report, RatedStep step)
    {
        if (report.Team.IsEmpty)
            yield return new Paragraph(draft.Say("Record.NoSheets"));
        var leaves = step.Leaves.ToDictionary(leaf => leaf.Id);
        var team = report.Team.Length;
        var parts = (team + MostAcross - 1) / MostAcross;
        var tables = draft.NextTables(team <= MostBesideReasons ? 1 : parts + 1);
        if (team <= MostBesideReasons)
            yield return Table(draft, report, leaves, draft.Say("Record.Table"), (0, team), isLast: true, true);
        else
        {
            for (var part = 0; part < parts; part++)
                yield return Table(
                    draft,
                    report,
                    leaves,
                    draft.Part(draft.Say("Record.TableOfPoints"), part + 1, parts),
                    (part * MostAcross, Math.Min(MostAcross, team - part * MostAcross)),
                    part == parts - 1,
                    false
                );
            yield return Table(draft, report, leaves, draft.Say("Record.TableOfReasons"), (0, 0), false, true);
        }
        foreach (var chart in Chart(draft, report, leaves, tables))
            yield return chart;
    }

    private static IEnumerable<Block> Chart(
        Draft draft,
        ConsensusReport report,
        Dictionary<string, Criterion> leaves,
        RichText tables
    ) =>
        SpreadFigure.Of(
            draft,
            report.Lines.Select(line => new SpreadFigureRow(
                CriterionWords.NameOf(draft, leaves[line.Criterion]),
                [.. line.MarksInPoints.OfType<Domain.Common.Numbers.Fraction>()],
                line.Counts,
                leaves[line.Criterion].Maximum,
                line.Spread is { IsWide: true }
            )),
            report.Threshold,
            tables
        );

    private static DataTable Table(
        Draft draft,
        ConsensusReport report,
        Dictionary<string, Criterion> leaves,
        RichText title,
        (int From, int Count) team,
        bool isLast,
        bool reasons
    )
    {
        var columns = new List<Column> { new(draft.Text("Rated.Criterion"), Alignment.Left, reasons ? 46 : null) };
        columns.Add(new(draft.Text("Rated.Max"), Alignment.Right, 31));
        columns.AddRange(
            report.Team.Skip(team.From).Take(team.Count).Select(seat => new Column(seat.Code, Alignment.Right, One))
        );
        if (isLast)
            columns.Add(new(draft.Text("Record.Spread"), Alignment.Right, 40));
        if (reasons)
        {
            columns.Add(new(draft.Text(CountsKey(draft)), Alignment.Right, 52));
            columns.Add(new(draft.Text("Annex.Reason")));
        }
        return new()
        {
            Caption = draft.TableCaption(title),
            Columns = columns,
            Rows =
            [
                .. report.Lines.Select(line => new Row([
                    .. Cells(draft, line, leaves[line.Criterion], team, isLast, reasons),
                ])),
            ],
            Tight = true,
        };
    }

    private static IEnumerable<Cell> Cells(
        Draft draft,
        ConsensusLine line,
        Criterion leaf,
        (int From, int Count) team,
        bool isLast,
        bool reasons
    )
    {
        yield return reasons ? leaf.Id : CriterionWords.NameOf(draft, leaf);
        yield return draft.Numbers.Shortest(leaf.Maximum);
        for (var at = team.From; at < team.From + team.Count; at++)
            yield return line.Marks[at] is { } mark
                ? MarkCells.Of(draft, leaf, mark, line.MarksInPoints[at]!.Value)
                : draft.Dash;
        if (isLast)
            yield return line.Spread is { } spread
                ? new Run(draft.Numbers.Points(spread.Distance), Strong: spread.IsWide)
                : draft.Dash;
        if (!reasons)
            yield break;
        yield return line.Counts is { } counts ? new Run(draft.Numbers.Points(counts), Strong: true) : draft.Dash;
        yield return Reason(draft, line);
    }

    private static Cell Reason(Draft draft, ConsensusLine line)
    {
        if (line.Counts is null)
            return new Run(draft.Text("Record.NotAgreed"), Quiet: true);
        if (line.Reason is null)
            return new Run(
                line.Origin == PointsOrigin.Unanimous
                    ? draft.Text(
                        line.Marks.Count(mark => mark is not null) == 1 ? "Record.UnanimousOne" : "Record.Unanimous"
                    )
                    : draft.Text("Reason.None"),
                Quiet: true
            );
        var lines = new List<RichText> { draft.In(line.Reason) };
        if (line.Strengths is { } strengths)
            lines.Add(draft.Say("Record.Strengths", ("text", draft.In(strengths))));
        if (line.Missing is { } missing)
            lines.Add(draft.Say("Record.Missing", ("text", draft.In(missing))));
        return new(lines);
    }

    private static string CountsKey(Draft draft) =>
        draft.Head.Plan.Consensus switch
        {
            ConsensusMethod.Mean => "Record.Mean",
            ConsensusMethod.Median => "Record.Median",
            _ => "Record.Agreed",
        };
}
