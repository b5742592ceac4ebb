using System.Collections.Immutable;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Notices.Templates;

/// <summary>The standard paragraphs of one programme: its own, and what the service ships for the rest.</summary>
public sealed class StandardParagraphs(IReadOnlyList<LetterTemplate> templates, IShippedParagraphs shipped)
{
    /// <summary>The newest version for a kind of letter; 0: as shipped.</summary>
    public int Latest(NoticeKind kind) => Of(kind)?.Latest ?? 0;

    /// <summary>The paragraphs of a letter, in the order of the page.</summary>
    /// <param name="kind">Which letter.</param>
    /// <param name="version">The version that the letter uses; null: the newest.</param>
    public ImmutableArray<LetterParagraph> Of(NoticeKind kind, int? version) =>
        [
            .. LetterSlots
                .Of(kind)
                .Select(slot => new LetterParagraph(
                    slot,
                    Of(kind)?.TextIn(version ?? int.MaxValue, slot) ?? shipped.Of(kind, slot)
                )),
        ];

    private LetterTemplate? Of(NoticeKind kind) => templates.FirstOrDefault(one => one.Kind == kind);
}

/// <summary>What stands in one place of a letter, with its placeholders.</summary>
/// <param name="Slot">The place.</param>
/// <param name="Text">The words.</param>
public sealed record LetterParagraph(LetterSlot Slot, BilingualText Text);
