using Procurement.Infrastructure.Reporting.Pdf;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>A passage in one of two columns.</summary>
internal sealed record SideText(SetText Text, double X, (SetText Text, double X)? Lead, Destination? Target)
{
    /// <summary>The second line stays with the first, and the last with the one before.</summary>
    public bool IsAlone(int line) => line < Text.Lines && (line == 1 || line == Text.Lines - 1);
}

/// <summary>One line of both columns.</summary>
internal sealed class SideStrip(SideText left, SideText right, int line) : Strip
{
    public override IEnumerable<Destination> Targets => line == 0 ? Headings() : [];

    public override void Draw(Canvas canvas, double top)
    {
        Draw(left, canvas, top);
        Draw(right, canvas, top);
    }

    private void Draw(SideText side, Canvas canvas, double top)
    {
        if (line >= side.Text.Lines)
            return;
        if (line == 0)
            side.Lead?.Text.Draw(canvas, 0, side.Lead.Value.X, top);
        side.Text.Draw(canvas, line, side.X, top);
    }

    private IEnumerable<Destination> Headings()
    {
        if (left.Target is { } first)
            yield return first;
        if (right.Target is { } second)
            yield return second;
    }
}
