using System.Globalization;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Resources;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>Header from page two on, and the footer of every page; all artifacts.</summary>
internal sealed class RunningLines
{
    private const double Between = 12;
    private const double Centre = (PageMeasures.Left + PageMeasures.Right) / 2;

    /// <summary>More lines would climb off the paper; the whole name stands on page one.</summary>
    private const int MostLines = 3;

    private readonly Composition composition;
    private readonly SetText headerLeft;
    private readonly SetText headerRight;
    private readonly SetText footerLeft;
    private readonly SetText? mark;

    public RunningLines(Composition composition)
    {
        this.composition = composition;
        var (header, footer) = (composition.Document.Header, composition.Document.Footer);
        var half = PageMeasures.TextWidth / 2;
        headerLeft = Short(header.Left, Styles.RunningStrong, half - Between);
        headerRight = Short(header.Right, Styles.Running, half);
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

    /// <summary>Prints header and footer of one page.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="pages">Of the whole document.</param>
    public void Draw(Canvas canvas, int pages)
    {
        if (canvas.Page > 0)
            DrawHeader(canvas);
        DrawFooter(canvas, pages);
    }

    private void DrawHeader(Canvas canvas)
    {
        canvas.MarkArtifact(ArtifactKind.Header);
        Draw(canvas, headerLeft, PageMeasures.Left, 0, HeaderTop(headerLeft));
        Draw(canvas, headerRight, PageMeasures.Right, 1, HeaderTop(headerRight));
        Rule(canvas, PageMeasures.HeaderRule);
    }

    private void DrawFooter(Canvas canvas, int pages)
    {
        canvas.MarkArtifact(ArtifactKind.Footer);
        Rule(canvas, PageMeasures.FooterRule);
        Draw(canvas, footerLeft, PageMeasures.Left, 0, PageMeasures.FooterText);
        if (mark is not null)
            Draw(canvas, mark, Centre, 0.5, PageMeasures.FooterText);
        var number = composition.Set(
            PageNumber(canvas.Page + 1, pages),
            Styles.RunningStrong,
            PageMeasures.FooterSide,
            null
        );
        Draw(canvas, number, PageMeasures.Right, 1, PageMeasures.FooterText);
    }

    private string PageNumber(int page, int pages) =>
        Words
            .OfLayout(composition.Language)["Page.Number"]
            .Replace("{page}", page.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{pages}", pages.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private SetText Short(string words, TextStyle style, double width)
    {
        var text = composition.Set(words, style, width, null);
        for (var length = words.Length; text.Lines > MostLines; )
        {
            length -= Math.Max(1, length / 16);
            text = composition.Set(words[..length].TrimEnd() + "…", style, width, null);
        }
        return text;
    }

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
