using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>Up to three key figures side by side, parted by thin lines.</summary>
internal sealed class KeyFiguresStrip(KeyFiguresStrip.Column[] columns, double padding) : Strip
{
    private const double Side = 10;

    /// <summary>A figure over its label, and where it stands.</summary>
    internal readonly record struct Column(SetText Figure, SetText Label, double Line, double Text);

    /// <summary>Sets the figures.</summary>
    /// <param name="figures">One to three.</param>
    /// <param name="composition">The document.</param>
    /// <param name="frame">The box around.</param>
    /// <param name="left">Points from the left of the paper.</param>
    /// <param name="width">Points.</param>
    /// <param name="padding">Points below, inside the box.</param>
    /// <param name="after">Points below the box.</param>
    public static KeyFiguresStrip Of(
        IReadOnlyList<KeyFigure> figures,
        Composition composition,
        Frame frame,
        double left,
        double width,
        double padding,
        double after
    )
    {
        var list = composition.Section.Add("L");
        var columns = new Column[figures.Count];
        var sides = Side + (figures.Count - 1) * (2 * Side + Spaces.Hairline);
        var room = (width - sides) / figures.Count;
        var height = 0.0;
        for (var at = 0; at < figures.Count; at++)
        {
            var tag = list.Add("LI").Add("LBody");
            var figure = composition.Set(figures[at].Figure + " ", Styles.KeyFigure, room + Side, tag);
            var label = composition.Set(figures[at].Label, Styles.Small, room, tag);
            var text = at == 0 ? left : left + Spaces.Hairline + Side;
            columns[at] = new Column(figure, label, left + Spaces.Hairline / 2, text);
            left = text + room + Side;
            height = Math.Max(height, figure.Height + label.Height);
        }
        return new KeyFiguresStrip(columns, padding)
        {
            Height = height + padding,
            Frame = frame,
            After = after,
            Break = PageBreak.Held,
        };
    }

    public override void Draw(Canvas canvas, double top)
    {
        for (var at = 0; at < columns.Length; at++)
        {
            var column = columns[at];
            if (at > 0)
            {
                canvas.MarkArtifact();
                canvas.Line(Palette.KeyRule, Spaces.Hairline, column.Line, top, column.Line, top + Height - padding);
            }
            for (var line = 0; line < column.Figure.Lines; line++)
                column.Figure.Draw(canvas, line, column.Text, top + line * column.Figure.Leading);
            for (var line = 0; line < column.Label.Lines; line++)
                column.Label.Draw(canvas, line, column.Text, top + column.Figure.Height + line * column.Label.Leading);
        }
    }
}
