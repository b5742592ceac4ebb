using Procurement.Domain.Common.Texts;
using Procurement.Domain.Notices;
using Procurement.Domain.Notices.Templates;
using Procurement.Infrastructure.Reporting.Resources;

namespace Procurement.Infrastructure.Reporting.Documents.Letters;

/// <summary>The standard paragraphs that lie beside the other words of letters: one for a kind, or one for all.</summary>
public sealed class ShippedParagraphs : IShippedParagraphs
{
    /// <inheritdoc />
    public BilingualText Of(NoticeKind kind, LetterSlot slot) =>
        new(Of(kind, slot, Language.English), Of(kind, slot, Language.French));

    private static string Of(NoticeKind kind, LetterSlot slot, Language language)
    {
        var words = Words.OfLetters(language);
        return words.Find($"Standard.{slot}.{kind}") ?? words[$"Standard.{slot}"];
    }
}
