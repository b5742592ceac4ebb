using Procurement.Domain.Common.Texts;
using Procurement.Domain.Notices;
using Procurement.Domain.Notices.Templates;
using Procurement.Domain.Reports.Letters;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;
using Procurement.Infrastructure.Reporting.Resources;

namespace Procurement.Infrastructure.Reporting.Documents.Letters;

/// <summary>A letter to one bidder.</summary>
internal static class LetterDocument
{
    private const string Outcome = "outcome";

    /// <summary>The letter in one language.</summary>
    public static ReportDocument Of(LetterReport letter, Language language)
    {
        var draft = DraftOf(letter, language);
        var kind = draft.Text("Kind." + KindOf(letter));
        return Front.Around(
            draft,
            kind,
            (letter.Bidder.Facts.Name, letter.Bidder.Facts.Name),
            RichText.Empty,
            letter.InBothLanguages ? BilingualBlocks.Of(letter, language) : Kept([.. Parts(draft, letter)])
        ) with
        {
            Form = DocumentForm.Letter,
            Header = new(
                kind,
                draft.Head.Region is { } region
                    ? draft.Text("Front.HeaderRegion", ("reference", draft.Head.Reference), ("region", region.Code))
                    : draft.Head.Reference
            ),
        };
    }

    /// <summary>The letter as parts, in the order of the page.</summary>
    public static IEnumerable<LetterPart> Parts(LetterReport letter, Language language) =>
        Parts(DraftOf(letter, language), letter);

    /// <summary>Whether it is about a request for qualifications.</summary>
    public static bool IsRfq(this LetterReport letter) => letter.Head.Kind == CallKind.RequestForQualifications;

    /// <summary>The form of a sentence about a response to a request, or about a proposal.</summary>
    public static string For(this LetterReport letter, string key) => letter.IsRfq() ? key + ".Rfq" : key;

    private static IEnumerable<LetterPart> Parts(Draft draft, LetterReport letter)
    {
        var standard = new StandardTexts(draft, letter);
        return
        [
            .. LetterHead.Of(draft, letter, standard),
            .. standard.Paragraphs(LetterSlot.Greeting),
            .. standard.Paragraphs(LetterSlot.Opening, [.. First(draft, letter)]),
            .. Body(draft, letter, standard),
            .. standard.Paragraphs(LetterSlot.Complaint),
            .. standard.Paragraphs(LetterSlot.Closing),
            new(
                LetterWords.Of(LetterSlot.Signatory),
                new LetterSignature(standard.Line(LetterSlot.Signatory), draft.Text("Sign.NameAndSignature"))
            ),
            .. letter.InBothLanguages ? [] : OtherLanguage(draft),
            .. RecordHead(draft),
        ];
    }

    // The closing and the signature never stand alone on a page: the paragraph before them comes with them.
    private static IEnumerable<Block> Kept(List<LetterPart> parts)
    {
        var from = parts.FindIndex(part => part.Place == LetterWords.Of(LetterSlot.Closing)) - 1;
        var to = parts.FindIndex(part => part.Place == LetterWords.Of(LetterSlot.Signatory));
        var blocks = parts.ConvertAll(part => part.Block);
        return from < 0 || to < from
            ? blocks
            : [.. blocks[..from], new KeepTogether(blocks[from..(to + 1)]), .. blocks[(to + 1)..]];
    }

    /// <summary>The outcome, which stands in the first paragraph.</summary>
    private static IEnumerable<RichText> First(Draft draft, LetterReport letter) =>
        letter.Content.Kind switch
        {
            NoticeKind.NotQualified => [draft.Say("NotQualified.Outcome")],
            NoticeKind.Award => [draft.Say("Award.Outcome", ("where", draft.Where))],
            NoticeKind.Regret => [draft.Say("Regret.Outcome")],
            NoticeKind.Disqualified => [draft.Say(letter.For("Disqualified.Outcome"))],
            NoticeKind.Withdrawn => [draft.Say(letter.For("Withdrawn.Outcome"))],
            _ => [],
        };

    private static IEnumerable<LetterPart> Body(Draft draft, LetterReport letter, StandardTexts standard) =>
        letter.Content.Kind switch
        {
            NoticeKind.Qualified =>
            [
                .. standard.Paragraphs(LetterSlot.NextSteps),
                .. Written(Outcome, ListSentences.OfQualified(draft, letter)),
            ],
            NoticeKind.NotQualified =>
            [
                .. Written(Outcome, StepSentences.Of(draft, letter)),
                .. DebriefOffer.Of(draft, letter, standard, headed: false),
            ],
            NoticeKind.Award => AwardParts.Of(draft, letter, standard),
            NoticeKind.Regret =>
            [
                .. Written(Outcome, StepSentences.Of(draft, letter)),
                .. Written(Outcome, WhySection.Of(draft, letter)),
                .. DebriefOffer.Of(draft, letter, standard, headed: letter.HasSubheads()),
            ],
            NoticeKind.Disqualified =>
            [
                .. Written(LetterWords.Reason, ReasonSection.Of(draft, letter)),
                .. DebriefOffer.Of(draft, letter, standard, headed: true),
            ],
            NoticeKind.Late => Written(Outcome, [new Paragraph(RefusedSentences.OfLate(draft, letter))]),
            NoticeKind.NotInvited => Written(Outcome, [new Paragraph(RefusedSentences.OfNotInvited(draft, letter))]),
            _ => [],
        };

    /// <summary>Blocks that stand in one place.</summary>
    public static IEnumerable<LetterPart> Written(string place, IEnumerable<Block> blocks) =>
        blocks.Select(block => new LetterPart(place, block));

    private static IEnumerable<LetterPart> OtherLanguage(Draft draft)
    {
        var other = draft.Language == Language.French ? Language.English : Language.French;
        yield return new(
            "otherLanguage",
            new Paragraph(new Run(draft.Text("OtherLanguage"), Language: other), ParagraphStyle.Enclosure)
        );
    }

    // At the foot, in small type: a letter has one page where it can.
    private static IEnumerable<LetterPart> RecordHead(Draft draft)
    {
        if (draft.Head.Imprint is { } imprint)
            yield return new(
                "facts",
                new Paragraph(draft.Say("RecordHead", ("head", imprint.Head.ToString())), ParagraphStyle.Enclosure)
            );
    }

    private static Draft DraftOf(LetterReport letter, Language language) =>
        new(letter.Head, [letter.Bidder], Words.OfLetters(language));

    private static string KindOf(LetterReport letter) => letter.Content.Kind.ToString();
}
