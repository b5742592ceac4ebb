using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>The whole document as one column, before it is cut into pages.</summary>
internal sealed class Galley
{
    private readonly List<Strip> strips = [];
    private int held;
    private PageBreak? beginning;

    public IReadOnlyList<Strip> Strips => strips;
    public int Count => strips.Count;

    public void Add(Strip strip)
    {
        if (beginning is { } alone && held == 0)
            strip.Break = alone;
        else if (held > 0 && strip.Break < PageBreak.Held)
            strip.Break = PageBreak.Held;
        if (beginning is { } together && held > 0)
            FirstHeld().Break = together;
        held = Math.Max(0, held - 1);
        beginning = null;
        strips.Add(strip);
    }

    /// <summary>The next strips stay with what was added last.</summary>
    public void HoldNext(int count) => held = Math.Max(held, count);

    /// <summary>What follows is free to begin a page.</summary>
    public void Release() => held = 0;

    /// <summary>The last strips stay with those before them.</summary>
    public void HoldLast(int count)
    {
        for (var at = Math.Max(1, strips.Count - count); at < strips.Count; at++)
            if (strips[at].Break < PageBreak.Held)
                strips[at].Break = PageBreak.Held;
    }

    /// <summary>The next strip begins a page.</summary>
    /// <param name="always">Also where most of the page before stays white.</param>
    public void NewPage(bool always)
    {
        beginning = always ? PageBreak.Page : PageBreak.PageUnlessWhite;
        Release();
    }

    /// <summary>The next strip begins a page unless most of this one is still free.</summary>
    /// <param name="withHeading">So does the heading before it, instead: it does not stay behind.</param>
    public void NewPageIfUsed(bool withHeading)
    {
        beginning = PageBreak.PageIfUsed;
        if (!withHeading)
            Release();
    }

    /// <summary>Everything from a place on stays together, where a page can hold it.</summary>
    public void Keep(int from)
    {
        var height = 0.0;
        for (var at = from; at < strips.Count; at++)
            height += strips[at].Height + (at > from ? Gap(strips[at - 1], strips[at]) : 0);
        if (height > PageMeasures.TextHeight)
            return;
        for (var at = from + 1; at < strips.Count; at++)
            if (strips[at].Break < PageBreak.Kept)
                strips[at].Break = PageBreak.Kept;
    }

    // A heading goes along with the table under it that begins a page.
    private Strip FirstHeld()
    {
        var at = strips.Count - 1;
        while (at > 0 && strips[at].Break == PageBreak.Held)
            at--;
        return strips[at];
    }

    /// <summary>Space between two strips of one page, in points.</summary>
    public static double Gap(Strip above, Strip below) =>
        below.Before < 0 ? above.After + below.Before : Math.Max(above.After, below.Before);
}
