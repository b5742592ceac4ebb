using System.Collections.Immutable;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Shared;

/// <summary>Who evaluated, and the conflicts declared.</summary>
internal static class TeamTable
{
    /// <summary>What the record says of declarations, then the table; one sentence where no team is recorded.</summary>
    public static IEnumerable<Block> Of(Draft draft, CompetitionReport report)
    {
        if (report.Team.IsEmpty)
        {
            yield return new Paragraph(draft.Say("Team.None"));
            yield break;
        }
        yield return new Paragraph(draft.Say(report.Acts is null ? "Team.Intro" : "Team.IntroRecorded"));
        yield return new DataTable
        {
            Caption = draft.TableCaption(draft.Say("Team.Table")),
            Columns =
            [
                new(draft.Text("Team.Code"), Alignment.Left, 44),
                new(draft.Text("Team.Evaluator"), Alignment.Left, 136),
                new(draft.Text("Team.Declaration")),
                new(draft.Text("Team.Scored"), Alignment.Left, 86),
            ],
            Rows = [.. report.Team.Select(member => RowOf(draft, report, member)), .. ChairsOf(draft, report.Acts)],
            Tight = report.Team.Length > 10,
        };
        if (report.Acts is { Changes.IsEmpty: false } acts)
            yield return new BulletList([.. acts.Changes.Select(change => TeamActs.Of(draft, change))], Small: true);
    }

    private static Row RowOf(Draft draft, CompetitionReport report, TeamMember member) =>
        new([
            member.Code,
            member.Name,
            new Cell([
                ConflictsOf(draft, member.Conflicts),
                .. TeamActs.Of(draft, report.Acts?.Members.FirstOrDefault(one => one.Code == member.Code)),
            ]),
            member.OutOf == 0
                ? draft.Dash
                : draft.Text(
                    "Team.OutOf",
                    ("scored", draft.Numbers.Whole(member.Scored)),
                    ("all", draft.Numbers.Whole(member.OutOf))
                ),
        ]);

    /// <summary>Whoever chaired answered for each bidder like the evaluators, and scored nothing.</summary>
    private static IEnumerable<Row> ChairsOf(Draft draft, ReportedActs? acts) =>
        from chair in acts is null ? [] : acts.Chairs
        select new Row([
            draft.Dash,
            draft.Text("Team.Chair", ("name", chair.Name)),
            new Cell([ConflictsOf(draft, chair.Conflicts), .. TeamActs.Of(draft, chair.Declared)]),
            draft.Dash,
        ]);

    private static RichText ConflictsOf(Draft draft, ImmutableArray<string> bidders) =>
        bidders.IsEmpty
            ? draft.Say("Team.NoConflict")
            : draft.Count("Team.Conflict", bidders.Length, ("bidders", draft.Names(bidders)));
}
