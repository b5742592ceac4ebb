using Procurement.Domain.Notices;
using Procurement.Domain.Notices.Templates;
using Procurement.Domain.Reports.Letters;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Letters;

/// <summary>What stands above the greeting: date, addressee, facts and subject.</summary>
internal static class LetterHead
{
    /// <summary>The place of the date.</summary>
    public const string Date = "date";

    /// <summary>The parts.</summary>
    public static IEnumerable<LetterPart> Of(Draft draft, LetterReport letter, StandardTexts standard)
    {
        var date = draft.Moments.Date(letter.Head.DataAt);
        yield return new(Date, new Paragraph(letter.IsSent ? date : draft.Say("Date.Draft", ("date", date))));
        yield return new(
            LetterWords.Of(LetterSlot.Delivery),
            new Addressee([
                draft.Name(letter.Bidder.Bidder, strong: true),
                draft.Say("Attention"),
                .. standard.Lines(LetterSlot.Delivery),
            ])
        );
        yield return new("facts", new FactTable([.. Facts(draft)]));
        yield return new(
            "subject",
            new LetterSubject(draft.Say(letter.For(Subject(letter)), ("region", Region(draft))))
        );
    }

    private static string Subject(LetterReport letter) =>
        letter.Content.Kind switch
        {
            NoticeKind.Disqualified => "Subject.Disqualified",
            NoticeKind.Late or NoticeKind.NotInvited => "Subject.Refused",
            NoticeKind.Withdrawn => "Subject.Withdrawn",
            _ => "Subject",
        };

    private static IEnumerable<Fact> Facts(Draft draft)
    {
        yield return new(
            draft.Text("Fact.Reference"),
            draft.Head is { Region: { } region, IsOnlyRegion: false }
                ? draft.Say(
                    "Fact.ReferenceRegion",
                    ("reference", draft.Head.Reference),
                    ("region", draft.In(region.Name))
                )
                : draft.Say(
                    "Fact.ReferenceTitle",
                    ("reference", draft.Head.Reference),
                    ("title", draft.In(draft.Head.CallTitle))
                )
        );
        if (draft.Head.Imprint is { } imprint)
            yield return new(draft.Text("Fact.Code"), imprint.Code);
    }

    private static RichText Region(Draft draft) =>
        draft.Head is { Region: { } region, IsOnlyRegion: false }
            ? draft.Say("Subject.Region", ("region", draft.In(region.Name)))
            : RichText.Empty;
}
