using Procurement.Domain.Ranking;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Qualification;

/// <summary>Section 1: how many are qualified, and the list.</summary>
internal static class QualificationSummary
{
    /// <summary>Box and list.</summary>
    public static IEnumerable<Block> Of(Draft draft, QualificationReport report)
    {
        var (qualified, all) = (report.Qualified.Length, report.Submissions.Length);
        var never = report.Ranking.Proposals.Count(one =>
            one.Outcome is ProposalOutcome.Late or ProposalOutcome.Withdrawn or ProposalOutcome.NotInvited
        );
        yield return new ResultBox(
            draft.Text("Summary.Result"),
            [.. Sentences(draft, report)],
            [
                new(draft.Numbers.Whole(qualified), draft.Count("Summary.Qualified", qualified).ToString()),
                new(
                    draft.Numbers.Whole(all - qualified - never),
                    draft.Count("Summary.NotQualified", all - qualified - never).ToString()
                ),
                new(draft.Numbers.Whole(never), draft.Count("Summary.NotEvaluated", never).ToString()),
            ]
        );
        if (qualified == 0)
        {
            yield return new Paragraph(draft.Say("Summary.NoList"));
            yield break;
        }
        var steps = draft.Head.Plan.TotalPoints;
        yield return new DataTable
        {
            Caption = draft.TableCaption(
                report.ListVersion is { } version
                    ? draft.Say("Summary.ListVersion", ("version", draft.Numbers.Whole(version)))
                    : draft.Say("Summary.List")
            ),
            Columns =
            [
                new(draft.Text("Head.Rank"), Alignment.Left, 40),
                new(draft.Text("Head.Bidder")),
                new(
                    [draft.Text("Head.Total"), draft.Text("Head.Of", ("maximum", draft.Numbers.Shortest(steps)))],
                    Alignment.Right,
                    70
                ),
                new(draft.Text("Summary.Outcome"), Alignment.Left, 90),
            ],
            Rows = [.. report.Qualified.Select(bidder => RowOf(draft, report.Ranking.Of(bidder)!))],
            Tight = qualified > 10,
        };
    }

    private static IEnumerable<RichText> Sentences(Draft draft, QualificationReport report)
    {
        var all = draft.Numbers.Whole(report.Submissions.Length);
        yield return report.Submissions.IsEmpty
            ? draft.Say("Submissions.None")
            : draft.Count("Summary.HowMany", report.Qualified.Length, ("all", all));
        if (report.Qualified.Length > 0 && report.ListVersion is { } version)
            yield return report.ListPublishedAt is { } at
                ? draft.Count(
                    "Summary.Published",
                    report.Qualified.Length,
                    ("version", draft.Numbers.Whole(version)),
                    ("date", draft.Moments.Date(at))
                )
                : draft.Count("Summary.Form", report.Qualified.Length, ("version", draft.Numbers.Whole(version)));
    }

    private static Row RowOf(Draft draft, ProposalResult proposal) =>
        new([
            proposal.Rank is { } rank ? draft.Numbers.Whole(rank) : draft.Dash,
            SubmissionsTable.NameAndMembers(draft, proposal.Bidder),
            proposal.Total is { } total ? draft.Points(total) : draft.Dash,
            draft.Text("Summary.IsQualified"),
        ]);
}
