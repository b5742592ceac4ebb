using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Layout;

namespace Procurement.Infrastructure.Reporting.Pdf;

/// <summary>Prints a document as tagged PDF (PDF 1.7, PDF/UA-1) on US Letter. May be called from any thread.</summary>
public static class PdfPrinter
{
    /// <summary>
    /// Prints a document. Reads no clock, no culture and no random source: the same document gives the same bytes.
    /// </summary>
    public static PrintedDocument Print(ReportDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var composition = new Composition(document);
        MastheadSetting.Set(composition);
        BlockSetting.Set(document.Blocks, composition);
        var lines = new RunningLines(composition);
        SubstituteSetting.Set(composition);
        var pages = Pagination.Cut(composition.Galley.Strips);
        PlaceHeadings(pages);
        var canvases = new List<Canvas>(pages.Count);
        for (var page = 0; page < pages.Count; page++)
        {
            var canvas = new Canvas(page);
            Draw(canvas, pages[page]);
            lines.Draw(canvas, pages.Count);
            canvases.Add(canvas);
        }
        var bytes = PdfFile.Write(composition, canvases);
        return new PrintedDocument(bytes, pages.Count, composition.Shaping.Substituted);
    }

    // The contents page is drawn before most of what it lists.
    private static void PlaceHeadings(List<List<PlacedStrip>> pages)
    {
        for (var page = 0; page < pages.Count; page++)
            foreach (var (strip, top) in pages[page])
            foreach (var target in strip.Targets)
                (target.Page, target.Top) = (page, top);
    }

    private static void Draw(Canvas canvas, List<PlacedStrip> page)
    {
        for (var at = 0; at < page.Count; at++)
        {
            var (strip, top) = page[at];
            if (strip.Frame is { } frame && (at == 0 || page[at - 1].Strip.Frame != frame))
                frame.Draw(canvas, top, EndOf(page, at));
            strip.Draw(canvas, top);
        }
    }

    private static double EndOf(List<PlacedStrip> page, int at)
    {
        var frame = page[at].Strip.Frame;
        while (at + 1 < page.Count && page[at + 1].Strip.Frame == frame)
            at++;
        return page[at].Top + page[at].Strip.Height;
    }
}
