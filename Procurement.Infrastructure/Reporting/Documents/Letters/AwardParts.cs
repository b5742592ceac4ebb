using Procurement.Domain.Notices.Templates;
using Procurement.Domain.Reports.Letters;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Letters;

/// <summary>What the winner reads: its total, the agreement, the conditions and what comes next.</summary>
internal static class AwardParts
{
    /// <summary>The parts.</summary>
    public static IEnumerable<LetterPart> Of(Draft draft, LetterReport letter, StandardTexts standard) =>
        [
            .. LetterDocument.Written("outcome", Result(draft, letter)),
            .. Headed(draft, standard, LetterSlot.Conditions),
            .. Headed(draft, standard, LetterSlot.NextSteps),
        ];

    private static IEnumerable<Block> Result(Draft draft, LetterReport letter)
    {
        var sentences = new List<RichText>();
        if (letter.Content.Total is { } total)
            sentences.Add(
                draft.Say(
                    "Award.Total",
                    ("total", draft.Points(total)),
                    ("maximum", draft.Numbers.Shortest(draft.Head.Plan.TotalPoints))
                )
            );
        if (letter.Content is { AgreedOn: { } agreed, AgreementStarts: { } starts, AgreementEnds: { } ends })
            sentences.Add(
                draft.Say(
                    "Award.Agreement",
                    ("agreed", draft.Moments.Date(agreed)),
                    ("starts", draft.Moments.Date(starts)),
                    ("ends", draft.Moments.Date(ends))
                )
            );
        if (sentences.Count > 0)
            yield return new Paragraph(Draft.Together(sentences));
    }

    private static IEnumerable<LetterPart> Headed(Draft draft, StandardTexts standard, LetterSlot slot) =>
        [new(LetterWords.Of(slot), new Heading(2, null, draft.Say("Heading." + slot))), .. standard.Paragraphs(slot)];
}
