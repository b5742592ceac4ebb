using Procurement.Infrastructure.Reporting.Fonts;

namespace Procurement.Infrastructure.Reporting.Typography;

/// <summary>How a piece of text is set.</summary>
/// <param name="Semibold">The heavier face; a strong run is semibold in any style.</param>
/// <param name="Size">Points.</param>
/// <param name="Leading">Points from baseline to baseline.</param>
/// <param name="Colour">Of the letters.</param>
internal sealed record TextStyle(bool Semibold, double Size, double Leading, Colour Colour)
{
    /// <summary>Points from the top of a line to its baseline: half the leading above, half below the letters.</summary>
    public double Baseline { get; } = BaselineOf(Size, Leading);

    private static double BaselineOf(double size, double leading)
    {
        var font = EmbeddedFonts.Regular;
        var ascent = size * font.Ascent / font.UnitsPerEm;
        var descent = size * -font.Descent / font.UnitsPerEm;
        return (leading - ascent - descent) / 2 + ascent;
    }
}
