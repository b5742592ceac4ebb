namespace Procurement.Infrastructure.Reporting.Typography;

/// <summary>What a line break must know of one glyph.</summary>
internal enum GlyphKind : byte
{
    Plain,

    /// <summary>A line may end after it; at the end of a line it takes no width.</summary>
    Space,

    /// <summary>A line ends after it.</summary>
    NewLine,

    /// <summary>Stands on the glyph before it.</summary>
    Joined,

    /// <summary>A word too wide for its line breaks here first.</summary>
    Hyphen,
}
