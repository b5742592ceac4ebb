using System.Globalization;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>Header from page two on, and the footer of every page; all artifacts.</summary>
internal sealed class RunningLines
{
    private const double Centre = (PageMeasures.Left + PageMeasures.Right) / 2;
    private readonly Composition composition;
    private readonly int pages;
    private readonly SetText headerLeft;
    private readonly SetText headerRight;
    private readonly SetText footerLeft;
    private readonly SetText? mark;

    public RunningLines(Composition composition, int pages)
    {
        (this.composition, this.pages) = (composition, pages);
        var (header, footer) = (composition.Document.Header, composition.Document.Footer);
        var half = PageMeasures.TextWidth / 2;
        headerLeft = composition.Set(header.Left, Styles.RunningStrong, half, null);
        headerRight = composition.Set(header.Right, Styles.Running, half, null);
        var left = new List<RichText>(footer.Left.Count);
        foreach (var line in footer.Left)
            left.Add(line);
        footerLeft = composition.Set(Composition.Joined(left), Styles.Running, PageMeasures.FooterSide, null);
        if (footer.Mark is { } words)
        {
            var room = PageMeasures.TextWidth - 2 * PageMeasures.FooterSide;
            mark = composition.Set(words, Styles.RunningStrong, room, null);
        }
    }

    public void Draw(Canvas canvas)
    {
        if (canvas.Page > 0)
            DrawHeader(canvas);
        DrawFooter(canvas);
    }

    private void DrawHeader(Canvas canvas)
    {
        canvas.MarkArtifact(ArtifactKind.Header);
        Draw(canvas, headerLeft, PageMeasures.Left, 0, HeaderTop(headerLeft));
        Draw(canvas, headerRight, PageMeasures.Right, 1, HeaderTop(headerRight));
        Rule(canvas, PageMeasures.HeaderRule);
    }

    private void DrawFooter(Canvas canvas)
    {
        canvas.MarkArtifact(ArtifactKind.Footer);
        Rule(canvas, PageMeasures.FooterRule);
        Draw(canvas, footerLeft, PageMeasures.Left, 0, PageMeasures.FooterText);
        if (mark is not null)
            Draw(canvas, mark, Centre, 0.5, PageMeasures.FooterText);
        var number = composition.Set(PageNumber(canvas.Page + 1), Styles.RunningStrong, PageMeasures.FooterSide, null);
        Draw(canvas, number, PageMeasures.Right, 1, PageMeasures.FooterText);
    }

    private string PageNumber(int page) =>
        string.Format(
            CultureInfo.InvariantCulture,
            composition.Language == Language.French ? "Page {0} de {1}" : "Page {0} of {1}",
            page,
            pages
        );

    // The last line stands on the header's baseline; more lines grow upwards.
    private static double HeaderTop(SetText text) =>
        PageMeasures.HeaderBaseline - text.Style.Baseline - (text.Lines - 1) * text.Leading;

    private static void Draw(Canvas canvas, SetText text, double x, double share, double top)
    {
        for (var line = 0; line < text.Lines; line++)
            text.Draw(canvas, line, x - text.WidthOf(line) * share, top + line * text.Leading);
    }

    private static void Rule(Canvas canvas, double y) =>
        canvas.Line(Palette.Rule, Spaces.Hairline, PageMeasures.Left, y, PageMeasures.Right, y);
}
