using Procurement.Domain.Organizations;
using Procurement.Domain.Reports;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Shared;

/// <summary>All submissions in the order received, and a sentence for each that was refused or taken back.</summary>
internal static class SubmissionsTable
{
    /// <summary>The table and its sentences; one sentence where nothing came.</summary>
    public static IEnumerable<Block> Of(Draft draft, CompetitionReport report)
    {
        if (report.Submissions.IsEmpty)
        {
            yield return new Paragraph(draft.Say("Submissions.None"));
            yield break;
        }
        yield return new DataTable
        {
            Caption = draft.TableCaption(draft.Say("Submissions.Table")),
            Columns =
            [
                new(draft.Text("Head.Bidder")),
                new(draft.Text("Submissions.Kind"), Alignment.Left, 82),
                new(draft.Text("Submissions.Received"), Alignment.Left, 112),
                new(draft.Text("Submissions.Outcome"), Alignment.Left, 96),
            ],
            Rows = [.. report.Submissions.Select(one => RowOf(draft, one))],
            Tight = report.Submissions.Length > 10,
        };
        yield return new Paragraph(Draft.Together(Sentences(draft, report)));
    }

    /// <summary>Bidder's name, and under it the members of a consortium.</summary>
    public static Cell NameAndMembers(Draft draft, string bidder)
    {
        var facts = draft.Bidder(bidder).Facts;
        var lines = new List<RichText> { draft.Name(bidder) };
        if (facts.Members.Count > 0)
        {
            RichText lead = draft.Name(facts.Members[0], facts.Language);
            var others = facts.Members.Skip(1).Select(member => (RichText)draft.Name(member, facts.Language)).ToList();
            lines.Add(
                others.Count == 0
                    ? draft.Say("Consortium.Lead", ("lead", lead))
                    : draft.Say("Consortium.LeadAndOthers", ("lead", lead), ("others", draft.List(others)))
            );
        }
        return new(lines);
    }

    private static Row RowOf(Draft draft, ReceivedSubmission one) =>
        new([
            NameAndMembers(draft, one.Bidder),
            draft.Text(
                draft.Bidder(one.Bidder).Facts.Kind switch
                {
                    OrganizationKind.ForProfit => "Kind.ForProfit",
                    OrganizationKind.NonProfit => "Kind.NonProfit",
                    OrganizationKind.Public => "Kind.Public",
                    _ => "Kind.Consortium",
                }
            ),
            new Cell([draft.Moments.Date(one.ReceivedAt), draft.Moments.TimeToTheSecond(one.ReceivedAt)]),
            new Run(
                draft.Text(
                    one switch
                    {
                        { Footing: Footing.Late } => "Receipt.Late",
                        { Footing: Footing.NotInvited } => "Receipt.NotInvited",
                        { WithdrawnAt: not null } => "Receipt.Withdrawn",
                        _ => "Receipt.OnTime",
                    }
                ),
                Strong: one.Footing != Footing.Accepted
            ),
        ]);

    private static IEnumerable<RichText> Sentences(Draft draft, CompetitionReport report)
    {
        foreach (var one in report.Submissions.Where(one => one.Footing == Footing.Late))
            yield return draft.Say(
                "Submissions.LateOne",
                ("bidder", draft.Name(one.Bidder)),
                ("date", draft.Moments.Date(one.ReceivedAt)),
                ("time", draft.Moments.TimeToTheSecond(one.ReceivedAt))
            );
        foreach (var one in report.Submissions.Where(one => one.Footing == Footing.NotInvited))
            yield return draft.Say("Submissions.NotInvitedOne", ("bidder", draft.Name(one.Bidder)));
        foreach (var one in report.Submissions.Where(one => one.WithdrawnAt is not null))
            yield return draft.Say(
                "Submissions.WithdrawnOne",
                ("bidder", draft.Name(one.Bidder)),
                ("date", draft.Moments.Date(one.WithdrawnAt!.Value))
            );
        if (report.Submissions.All(one => one.Footing != Footing.Late))
            yield return draft.Say("Submissions.NoneLate");
        if (report.Submissions.All(one => one.WithdrawnAt is null))
            yield return draft.Say("Submissions.NoneWithdrawn");
    }
}
