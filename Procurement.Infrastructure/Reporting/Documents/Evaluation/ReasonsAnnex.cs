using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Ranking;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Evaluation;

/// <summary>Annex B: individual points and agreed reasons, one subsection a proposal.</summary>
internal static class ReasonsAnnex
{
    /// <summary>Evaluators beside their reasons; more make tables of their own.</summary>
    private const int MostBesideReasons = 4;
    private const int MostAcross = 8;

    /// <summary>The annex.</summary>
    public static IEnumerable<Block> Of(Draft draft, CompetitionReport report)
    {
        yield return new Heading(2, draft.Text("Annex.B"), draft.Say("Annex.Title"), NewPage: !report.Leaves.IsEmpty);
        if (report.Leaves.IsEmpty)
        {
            yield return new Paragraph(draft.Say("Annex.Nothing"));
            yield break;
        }
        yield return new Paragraph(draft.Say("Annex.Intro"));
        var leaves = report.Head.Plan.RatedSteps.SelectMany(step => step.Leaves).ToDictionary(leaf => leaf.Id);
        if (leaves.Values.Any(leaf => leaf.Scale is not null))
            yield return new Paragraph(draft.Say("Annex.Levels"));
        var number = 0;
        foreach (var proposal in report.Leaves.GroupBy(leaf => leaf.Bidder))
        {
            yield return new Heading(3, $"B.{draft.Numbers.Whole(++number)}", draft.Name(proposal.Key));
            foreach (var table in Tables(draft, report, proposal.Key, [.. proposal], leaves))
                yield return table;
        }
    }

    private static IEnumerable<Block> Tables(
        Draft draft,
        CompetitionReport report,
        string bidder,
        List<ScoredLeaf> scored,
        Dictionary<string, Criterion> leaves
    )
    {
        (string, RichText) name = ("bidder", draft.Name(bidder));
        if (report.Team.Length <= MostBesideReasons)
        {
            yield return TableOf(
                draft,
                draft.Say("Annex.Table", name),
                report,
                scored,
                leaves,
                0,
                report.Team.Length,
                true
            );
            yield break;
        }
        var parts = (report.Team.Length + MostAcross - 1) / MostAcross;
        for (var part = 0; part < parts; part++)
            yield return TableOf(
                draft,
                draft.Part(draft.Say("Annex.TableOfPoints", name), part + 1, parts),
                report,
                scored,
                leaves,
                part * MostAcross,
                Math.Min(MostAcross, report.Team.Length - part * MostAcross),
                false
            );
        yield return TableOf(draft, draft.Say("Annex.TableOfReasons", name), report, scored, leaves, 0, 0, true);
    }

    private static DataTable TableOf(
        Draft draft,
        RichText title,
        CompetitionReport report,
        List<ScoredLeaf> scored,
        Dictionary<string, Criterion> leaves,
        int from,
        int count,
        bool reasons
    )
    {
        var columns = new List<Column> { new(draft.Text("Rated.Criterion"), Alignment.Left, reasons ? 44 : null) };
        if (count > 0)
            columns.Add(new(draft.Text("Rated.Max"), Alignment.Right, 32));
        columns.AddRange(
            report.Team.Skip(from).Take(count).Select(member => new Column(member.Code, Alignment.Right, 38))
        );
        if (reasons)
        {
            columns.Add(new(draft.Text(CountsKey(draft)), Alignment.Right, 52));
            columns.Add(new(draft.Text("Annex.Reason")));
        }
        return new()
        {
            Caption = draft.TableCaption(title),
            Columns = columns,
            Rows = [.. scored.Select(leaf => RowOf(draft, leaf, leaves[leaf.Criterion], from, count, reasons))],
            Tight = true,
        };
    }

    private static Row RowOf(Draft draft, ScoredLeaf scored, Criterion leaf, int from, int count, bool reasons)
    {
        var cells = new List<Cell> { leaf.Id };
        if (count > 0)
            cells.Add(draft.Numbers.Shortest(leaf.Scale?.Maximum ?? leaf.Maximum));
        cells.AddRange(
            scored
                .Marks.Skip(from)
                .Take(count)
                .Select(mark => mark is { } known ? (Cell)draft.Points(known) : draft.Dash)
        );
        if (reasons)
        {
            cells.Add(new Run(draft.Numbers.Points(scored.Counts.Points), Strong: true));
            cells.Add(
                scored.Reason is null && scored.Counts.Origin == PointsOrigin.Unanimous
                    ? draft.Say(
                        scored.Marks.Count(mark => mark is not null) == 1 ? "Annex.UnanimousOne" : "Annex.Unanimous"
                    )
                    : draft.Reason(scored.Reason)
            );
        }
        return new(cells);
    }

    private static string CountsKey(Draft draft) =>
        draft.Head.Plan.Consensus switch
        {
            ConsensusMethod.Mean => "Annex.Mean",
            ConsensusMethod.Median => "Annex.Median",
            _ => "Annex.Agreed",
        };
}
