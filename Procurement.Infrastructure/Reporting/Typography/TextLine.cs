namespace Procurement.Infrastructure.Reporting.Typography;

/// <summary>One line of a text.</summary>
/// <param name="Start">First glyph.</param>
/// <param name="End">After the last glyph, spaces at the end of the line included.</param>
/// <param name="Width">Points, without the spaces at the end.</param>
internal readonly record struct TextLine(int Start, int End, double Width);
