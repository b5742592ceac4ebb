using Procurement.Domain.Notices.Templates;
using Procurement.Domain.Reports.Letters;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Letters;

/// <summary>The buyer's standard paragraphs of a letter, with what they leave open filled in.</summary>
internal sealed class StandardTexts(Draft draft, LetterReport letter)
{
    /// <summary>The paragraphs of a place; none where the letter has no such place.</summary>
    /// <param name="slot">The place.</param>
    /// <param name="then">What the service writes after the first line, in the same paragraph.</param>
    public IEnumerable<LetterPart> Paragraphs(LetterSlot slot, params RichText[] then)
    {
        var lines = Lines(slot);
        for (var line = 0; line < lines.Count; line++)
            yield return new(
                LetterWords.Of(slot),
                new Paragraph(line == lines.Count - 1 ? Draft.Together([lines[line], .. then]) : lines[line])
            );
    }

    /// <summary>The lines of a place.</summary>
    public IReadOnlyList<RichText> Lines(LetterSlot slot) =>
        letter.Paragraphs.FirstOrDefault(one => one.Slot == slot) is { } paragraph
            ?
            [
                .. draft
                    .In(paragraph.Text)
                    .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    .Select(line => Sentence.Fill(line, draft.Language, Values(slot))),
            ]
            : [];

    /// <summary>The text of a place as one line.</summary>
    public RichText Line(LetterSlot slot) => Draft.Together(Lines(slot));

    private (string Name, RichText Value)[] Values(LetterSlot slot)
    {
        var content = letter.Content;
        List<(string, RichText)> values =
        [
            (LetterPlaceholders.Bidder, draft.Name(letter.Bidder.Bidder)),
            (LetterPlaceholders.Reference, draft.Head.Reference),
            (LetterPlaceholders.CallTitle, draft.In(draft.Head.CallTitle)),
            (LetterPlaceholders.DebriefUntil, DebriefOffer.LastDay(draft, letter)),
            (LetterPlaceholders.Region, draft.Head.Region is { } region ? draft.In(region.Name) : ""),
            (LetterPlaceholders.ListVersion, content.ListVersion is { } version ? draft.Numbers.Whole(version) : ""),
            (LetterPlaceholders.AgreementStarts, DayOf(content.AgreementStarts)),
            (LetterPlaceholders.AgreementEnds, DayOf(content.AgreementEnds)),
        ];
        if (slot != LetterSlot.Contact)
            values.Add((LetterPlaceholders.Contact, Line(LetterSlot.Contact)));
        return [.. values];
    }

    private string DayOf(DateOnly? day) => day is { } given ? draft.Moments.Date(given) : draft.Text("NotRecorded");
}
