using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>Cuts a galley into pages.</summary>
internal static class Pagination
{
    /// <summary>With less than this part of a page filled, a long table begins on it.</summary>
    private const double UsedPart = 0.45;

    /// <summary>A page after the first that holds less than this part is gone on with.</summary>
    private const double LittlePart = 0.4;

    /// <summary>No more than this part of a page stays white only to keep together what stands together.</summary>
    private const double MostWhite = 0.5;

    /// <summary>The pages, each with its strips from top to bottom.</summary>
    public static List<List<PlacedStrip>> Cut(IReadOnlyList<Strip> strips)
    {
        var pages = new List<List<PlacedStrip>>();
        for (var first = 0; first < strips.Count || pages.Count == 0; )
        {
            var page = new List<PlacedStrip>();
            first = Fill(page, strips, first, pages.Count == 0);
            pages.Add(page);
        }
        return pages;
    }

    /// <summary>Fills one page; gives the first strip of the next.</summary>
    private static int Fill(List<PlacedStrip> page, IReadOnlyList<Strip> strips, int first, bool isFirst)
    {
        var top = isFirst ? PageMeasures.FirstTop : PageMeasures.Top;
        if (first < strips.Count && strips[first].Head is { } head)
        {
            page.Add(new PlacedStrip(head, top));
            top += head.Height;
        }
        var heads = page.Count;
        for (var at = first; at < strips.Count; at++)
        {
            if (at > first)
            {
                if (BeginsPage(strips[at].Break, top, isFirst))
                    return at;
                top += Galley.Gap(strips[at - 1], strips[at]);
                if (top + strips[at].Height > PageMeasures.Bottom + 0.01)
                {
                    var next = CheapestBreak(strips, first, at, page, heads);
                    page.RemoveRange(heads + next - first, at - next);
                    return next;
                }
            }
            page.Add(new PlacedStrip(strips[at], top));
            top += strips[at].Height;
        }
        return strips.Count;
    }

    // The last place that costs nothing. What stands together is parted only where no page holds it, or where keeping
    // it whole would leave most of this page white.
    private static int CheapestBreak(
        IReadOnlyList<Strip> strips,
        int first,
        int overflow,
        List<PlacedStrip> page,
        int heads
    )
    {
        var free = LastBreak(strips, first, overflow, PageBreak.Free);
        var kept = LastBreak(strips, first, overflow, PageBreak.Kept);
        if (
            free > 0
            && (kept == 0 || WhiteBelow(page[heads + free - 1 - first]) <= MostWhite * PageMeasures.TextHeight)
        )
            return free;
        if (kept > 0)
            return Math.Max(free, kept);
        return LastBreak(strips, first, overflow, PageBreak.Held) is > 0 and var held ? held : overflow;
    }

    private static int LastBreak(IReadOnlyList<Strip> strips, int first, int overflow, PageBreak cost)
    {
        for (var at = overflow; at > first; at--)
            if (strips[at].Break == cost || (cost == PageBreak.Free && strips[at].Break >= PageBreak.PageIfUsed))
                return at;
        return 0;
    }

    private static double WhiteBelow(PlacedStrip last) => PageMeasures.Bottom - last.Top - last.Strip.Height;

    private static bool BeginsPage(PageBreak at, double top, bool isFirst) =>
        at switch
        {
            PageBreak.Page => true,
            PageBreak.PageUnlessWhite => isFirst || top > PageMeasures.Top + LittlePart * PageMeasures.TextHeight,
            PageBreak.PageIfUsed => top > PageMeasures.Top + UsedPart * PageMeasures.TextHeight,
            _ => false,
        };
}
