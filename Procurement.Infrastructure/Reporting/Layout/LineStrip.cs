using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>One line of a text.</summary>
/// <param name="text">The text.</param>
/// <param name="line">Which of its lines, from 0.</param>
/// <param name="x">Points from the left of the paper.</param>
/// <param name="inset">Points from the top of the strip to the top of the line.</param>
internal sealed class LineStrip(SetText text, int line, double x, double inset = 0) : Strip
{
    /// <summary>What stands left of the first line: a section's number, a bullet.</summary>
    public (SetText Text, double X)? Lead { get; init; }

    /// <summary>Told where it is printed: a heading.</summary>
    public Destination? Target { get; init; }

    public override void Draw(Canvas canvas, double top)
    {
        if (Target is { } target)
            (target.Page, target.Top) = (canvas.Page, top);
        Lead?.Text.Draw(canvas, 0, Lead.Value.X, top + inset);
        text.Draw(canvas, line, x, top + inset);
    }
}

/// <summary>Adds the lines of texts to a galley.</summary>
internal static class GalleyLines
{
    /// <summary>The lines of a paragraph: two at least at the top and at the bottom of a page.</summary>
    public static void AddLines(this Galley galley, SetText text, LinePlace place)
    {
        for (var line = 0; line < text.Lines; line++)
        {
            var (first, last) = (line == 0, line == text.Lines - 1);
            var lone = line == 1 || last && line > 0;
            var (over, under) = (first ? place.PaddingTop : 0, last ? place.PaddingBottom : 0);
            galley.Add(
                new LineStrip(text, line, place.X, over)
                {
                    Height = text.Leading + over + under,
                    Before = first ? place.Before : 0,
                    After = last ? place.After : 0,
                    Break =
                        first ? (place.Continues ? PageBreak.Kept : PageBreak.Free)
                        : lone ? PageBreak.Held
                        : place.Frame is null ? PageBreak.Free
                        : PageBreak.Kept,
                    Frame = place.Frame,
                    Lead = first ? place.Lead : null,
                    Target = first ? place.Target : null,
                }
            );
            galley.HoldNext(place.HoldsNext);
        }
    }
}

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
