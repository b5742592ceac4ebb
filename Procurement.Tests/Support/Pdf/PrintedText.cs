namespace Procurement.Tests.Support.Pdf;

/// <summary>A piece of text as printed.</summary>
/// <param name="Content">Number of the marked content, or null in an artifact.</param>
/// <param name="Text">Its characters, by the font's way back to Unicode.</param>
/// <param name="Original">Replacement text of a substituted character, or null.</param>
/// <param name="Left">Points from the left of the paper.</param>
/// <param name="Baseline">Points from the bottom of the paper.</param>
/// <param name="Width">Points.</param>
internal sealed record PrintedText(
    int? Content,
    string Text,
    string? Original,
    double Left,
    double Baseline,
    double Width
);
