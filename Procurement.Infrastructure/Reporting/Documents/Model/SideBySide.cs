using Procurement.Domain.Common.Texts;

namespace Procurement.Infrastructure.Reporting.Documents.Model;

/// <summary>
/// The same text in both languages in two columns, for a recipient whose language is not known. Paragraphs stand
/// beside each other pair by pair; a screen reader reads the left column whole, then the right one, so that the voice
/// changes its language once. A run without a language is in that of its column.
/// </summary>
/// <param name="Left">Language of the left column.</param>
/// <param name="Right">Language of the right column.</param>
/// <param name="Passages">The paragraphs, top to bottom.</param>
public sealed record SideBySide(Language Left, Language Right, IReadOnlyList<Passage> Passages) : Block;

/// <summary>One paragraph in both languages.</summary>
/// <param name="Left">In the language of the left column; may be empty.</param>
/// <param name="Right">In the language of the right column; may be empty.</param>
/// <param name="Style">The same on both sides.</param>
public sealed record Passage(RichText Left, RichText Right, PassageStyle Style = PassageStyle.Body);

/// <summary>How a passage looks and what it is.</summary>
public enum PassageStyle
{
    /// <summary>10/15.</summary>
    Body,

    /// <summary>Semibold; a heading of level 2 on each side, kept with what follows.</summary>
    Heading,

    /// <summary>An item of a bulleted list.</summary>
    Item,

    /// <summary>8.5/13 quiet.</summary>
    Note,
}
