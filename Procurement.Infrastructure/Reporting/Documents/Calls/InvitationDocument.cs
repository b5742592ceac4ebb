using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;
using Procurement.Infrastructure.Reporting.Resources;

namespace Procurement.Infrastructure.Reporting.Documents.Calls;

/// <summary>The letter that invites one qualified bidder.</summary>
internal static class InvitationDocument
{
    /// <summary>The letter in one language.</summary>
    public static ReportDocument Of(InvitationReport report, Language language)
    {
        var draft = new Draft(report.Head, [report.Bidder], Words.OfInvitation(language));
        var name = report.Bidder.Facts.Name;
        return Front.Around(draft, draft.Text("Kind"), (name, name), RichText.Empty, Blocks(draft, report)) with
        {
            Form = DocumentForm.Letter,
        };
    }

    private static IEnumerable<Block> Blocks(Draft draft, InvitationReport report)
    {
        var closing = draft.Moments.DateAndTime(report.Head.ClosesAt);
        yield return new Paragraph(draft.Moments.Date(report.InvitedAt));
        yield return new Addressee([draft.Name(report.Bidder.Bidder, strong: true), draft.Say("Letter.Attention")]);
        yield return Front.Facts(draft, Facts(draft, report));
        yield return new LetterSubject(draft.Say("Letter.Subject", ("reference", report.Head.Reference)));
        yield return new Paragraph(draft.Say("Letter.Greeting"));
        yield return new Paragraph(Invited(draft, report));
        yield return new Paragraph(
            draft.Say(report.Regions.Length == 1 ? "Letter.AnswerOne" : "Letter.Answer", ("closing", closing))
        );
        if (report.MostRegions is { } most)
            yield return new Paragraph(draft.Count("Letter.Limit", most));
        yield return new Heading(2, null, draft.Say("Section.Plan"));
        yield return new Paragraph(draft.Say("Letter.Plan", ("version", draft.Numbers.Whole(report.PlanNumber))));
        yield return new Heading(2, null, draft.Say("Section.Addenda"));
        yield return new Paragraph(draft.Say("Letter.Addenda"));
        if (!report.Addenda.IsEmpty)
            yield return Since(draft, report);
        yield return new Heading(2, null, draft.Say("Section.Language"));
        yield return new Paragraph(
            draft.Say(
                report.Bidder.Facts.Language == Language.French
                    ? "Letter.WrittenToInFrench"
                    : "Letter.WrittenToInEnglish"
            )
        );
        yield return new Paragraph(draft.Say("Letter.Closing"));
        yield return new LetterSignature(draft.Text("Sign.Lead"), draft.Text("Letter.Sign"));
        yield return OtherLanguage.Line(draft);
    }

    private static IEnumerable<Fact> Facts(Draft draft, InvitationReport report)
    {
        yield return new(
            draft.Text("Fact.Reference"),
            draft.Say(
                "Fact.ReferenceAndTitle",
                ("reference", report.Head.Reference),
                ("title", draft.In(report.Head.CallTitle))
            )
        );
        foreach (var fact in Front.CheckedBy(draft))
            yield return fact;
        yield return new(
            draft.Text(report.Regions.Length == 1 ? "Fact.Region" : "Fact.Regions"),
            draft.List(report.Regions.Select(region => (RichText)draft.In(region.Name)))
        );
        yield return new(draft.Text("Fact.Closing"), draft.Moments.DateAndTime(report.Head.ClosesAt));
        yield return new(
            draft.Text("Fact.Questions"),
            draft.Moments.DateAndTime(report.QuestionsCloseAt ?? report.Head.ClosesAt)
        );
        yield return new(draft.Text("Rule.Hash"), PlanHashText.Whole(report.Head.PlanHash));
    }

    private static RichText Invited(Draft draft, InvitationReport report) =>
        report is { QualifiedUnder: { } rfq, ListVersion: { } version }
            ? draft.Say(
                "Letter.Qualified",
                ("rfq", rfq),
                ("version", draft.Numbers.Whole(version)),
                ("reference", report.Head.Reference)
            )
            : draft.Say("Letter.Invited", ("reference", report.Head.Reference));

    private static NoteBox Since(Draft draft, InvitationReport report)
    {
        var told = report
            .Addenda.Select(one =>
                draft.Say(
                    "Since.Addendum",
                    ("number", draft.Numbers.Whole(one.Number)),
                    ("date", draft.Moments.Date(one.PublishedAt))
                )
            )
            .ToList();
        if (report.ClosesNow != report.Head.ClosesAt)
            told.Add(draft.Say("Since.Closing", ("moment", draft.Moments.DateAndTime(report.ClosesNow))));
        return new NoteBox(draft.Say("Since.Label"), told);
    }
}
