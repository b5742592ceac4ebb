namespace Procurement.Infrastructure.Reporting.Documents.Model;

/// <summary>One part of a document's body.</summary>
public abstract record Block;

/// <summary>A heading. Levels do not skip.</summary>
/// <param name="Level">2 for a section, 3 for a subsection; the title is the only level 1.</param>
/// <param name="Number">"7", "7.1", "Annex B" or null.</param>
/// <param name="Text">The words.</param>
/// <param name="NewPage">Begins a page; unless it is an annex, not where most of the page before would stay white.</param>
/// <param name="NewPageIfUsed">Begins a page unless most of the one before is still free.</param>
public sealed record Heading(int Level, string? Number, RichText Text, bool NewPage = false, bool NewPageIfUsed = false)
    : Block;

/// <summary>Running text.</summary>
/// <param name="Text">The words.</param>
/// <param name="Style">Body, or a quiet note under a table.</param>
public sealed record Paragraph(RichText Text, ParagraphStyle Style = ParagraphStyle.Body) : Block;

/// <summary>How a paragraph looks.</summary>
public enum ParagraphStyle
{
    /// <summary>10/15, at most 440 wide.</summary>
    Body,

    /// <summary>8.5/13 quiet, full width, close under the table that it explains.</summary>
    TableNote,

    /// <summary>8.5/13 quiet: what a letter encloses, and that it can be had in the other language.</summary>
    Enclosure,
}

/// <summary>A bulleted list.</summary>
public sealed record BulletList(IReadOnlyList<RichText> Items, bool Small = false) : Block;

/// <summary>Two columns without lines: label, then value. Each value may have several lines.</summary>
public sealed record FactTable(IReadOnlyList<Fact> Facts) : Block;

/// <summary>One row of a <see cref="FactTable"/>.</summary>
public sealed record Fact(string Label, IReadOnlyList<RichText> Lines)
{
    /// <summary>A fact of one line.</summary>
    public Fact(string label, RichText value)
        : this(label, [value]) { }
}

/// <summary>The tinted box of page one: what was decided, and up to three key figures.</summary>
public sealed record ResultBox(string Label, IReadOnlyList<RichText> Sentences, IReadOnlyList<KeyFigure> Figures)
    : Block;

/// <summary>A figure in large type over what it counts.</summary>
public sealed record KeyFigure(string Figure, string Label);

/// <summary>A framed note: an assumption, a reason, one passed over.</summary>
public sealed record NoteBox(RichText Label, IReadOnlyList<RichText> Paragraphs) : Block;

/// <summary>A formula in running text.</summary>
/// <param name="Lines">The formula, then what its letters stand for.</param>
/// <param name="Spoken">The formula in words.</param>
public sealed record FormulaBox(IReadOnlyList<RichText> Lines, string Spoken) : Block;

/// <summary>The contents page: sections of level 2 with their page numbers.</summary>
public sealed record Contents(string Heading) : Block;

/// <summary>Signature lines, two in a row; the block never splits.</summary>
/// <param name="Signatories">Role and the quiet line under it.</param>
public sealed record Signatures(IReadOnlyList<Signatory> Signatories) : Block;

/// <summary>One signature line.</summary>
public sealed record Signatory(string Role, string Prompt);

/// <summary>Empty lines across the page, to be written on by hand: reasons of a decision.</summary>
public sealed record WritingLines(int Count = 1) : Block;

/// <summary>Blocks that stand on one page together, where a page can hold them.</summary>
public sealed record KeepTogether(IReadOnlyList<Block> Blocks) : Block;

/// <summary>Who a letter goes to: name, attention line, way of delivery.</summary>
public sealed record Addressee(IReadOnlyList<RichText> Lines) : Block;

/// <summary>The subject of a letter, its H1.</summary>
public sealed record LetterSubject(RichText Text) : Block;

/// <summary>Line for the signature of a letter: role, and the quiet line under it. Never a name.</summary>
public sealed record LetterSignature(RichText Role, RichText Prompt) : Block;
