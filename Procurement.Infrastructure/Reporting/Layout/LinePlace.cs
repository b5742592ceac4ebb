using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>Where the lines of a paragraph stand; all lengths in points.</summary>
internal sealed record LinePlace(double X, double Before = 0, double After = 0)
{
    public Frame? Frame { get; init; }

    /// <summary>Part of the first line's strip, so inside the frame.</summary>
    public double PaddingTop { get; init; }

    /// <summary>Part of the last line's strip.</summary>
    public double PaddingBottom { get; init; }

    /// <summary>Stays with the paragraph before it: inside a box.</summary>
    public bool Continues { get; init; }

    /// <summary>So many strips of what follows stay with it: two lines or rows under a heading.</summary>
    public int HoldsNext { get; init; }
    public (SetText Text, double X)? Lead { get; init; }
    public Destination? Target { get; init; }

    /// <summary>Text at the left margin.</summary>
    public static LinePlace Margin(double before = 0, double after = 0) => new(PageMeasures.Left, before, after);
}
