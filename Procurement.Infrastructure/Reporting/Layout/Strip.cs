using Procurement.Infrastructure.Reporting.Pdf;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>
/// A slice of a document as wide as the text, never cut: a line, a table row, a chart. Pages are strips from
/// top to bottom.
/// </summary>
internal abstract class Strip
{
    /// <summary>Points.</summary>
    public double Height { get; init; }

    /// <summary>Space above, in points; none at the top of a page. Negative: closer to what stands above.</summary>
    public double Before { get; set; }

    /// <summary>Space below, in points; the larger of it and the next strip's <see cref="Before"/> counts.</summary>
    public double After { get; set; }

    /// <summary>Whether a page may begin with this strip.</summary>
    public PageBreak Break { get; set; }

    /// <summary>The box that the strip stands in.</summary>
    public Frame? Frame { get; init; }

    /// <summary>Printed again where a page begins with this strip.</summary>
    public TableHeadStrip? Head { get; init; }

    /// <summary>Headings that stand in the strip; told where it is printed.</summary>
    public virtual IEnumerable<Destination> Targets => [];

    /// <summary>Prints the strip.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="top">Points from the top of the paper.</param>
    public abstract void Draw(Canvas canvas, double top);
}
