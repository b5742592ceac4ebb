using Procurement.Infrastructure.Reporting.Pdf;

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

    public override IEnumerable<Destination> Targets => Target is null ? [] : [Target];

    public override void Draw(Canvas canvas, double top)
    {
        Lead?.Text.Draw(canvas, 0, Lead.Value.X, top + inset);
        text.Draw(canvas, line, x, top + inset);
    }
}
