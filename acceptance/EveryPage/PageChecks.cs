namespace Procurement.Acceptance.EveryPage;

/// <summary>What must be true of any page, each under its name; a check leaves the page as it was.</summary>
internal static class PageChecks
{
    /// <summary>Style and script of a page together, in bytes.</summary>
    public const int Heaviest = 60 * 1024;

    /// <summary>The checks that ask the reading of a page only.</summary>
    public static IEnumerable<(string Name, string Fault)> Of(PageReading page)
    {
        if (page.Headings != 1)
            yield return (Names.Headings, $"{page.Headings} headings of the first level");
        if (!IsTitle(page))
            yield return (Names.Headings, $"the title “{page.Title}”");
        if (page.Lang is not ("en-CA" or "fr-CA"))
            yield return (Names.Headings, $"the language “{page.Lang}”");
        if (page.Bytes > Heaviest)
            yield return (Names.Weight, $"{page.Bytes} bytes of style and script");
        foreach (var text in page.Texts)
        foreach (var fault in ResourceWords.All.Faults(text))
            yield return (Names.Language, fault);
    }

    /// <summary>The checks that look at the page as it is drawn.</summary>
    public static async Task<IReadOnlyList<(string Name, string Fault)>> Of(IPage page)
    {
        var faults = new List<(string, string)>();
        await Look(Device.Desk);
        await Look(Device.Telephone);
        foreach (var width in new[] { Device.Enlarged, 2 * Device.Enlarged })
        {
            await page.SetViewportSizeAsync(width, 900);
            var wide = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
            if (wide > width)
                faults.Add((Names.Zoom, $"{wide} px wide in a window of {width}: {await Widest(page, width)}"));
        }
        await page.SetViewportSizeAsync(Device.Desk, 900);
        return faults;

        async Task Look(int width)
        {
            await page.SetViewportSizeAsync(width, 900);
            faults.AddRange((await Axe.Faults(page)).Select(fault => (Names.Axe, fault)));
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            faults.AddRange((await Axe.Faults(page, "color-contrast")).Select(fault => (Names.Axe, $"dark: {fault}")));
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        }
    }

    /// <summary>Page, thing, service: the most specific first.</summary>
    private static bool IsTitle(PageReading page)
    {
        var end = $" – {ResourceWords.All.In(page.Lang, "Service")}";
        return page.Title.EndsWith(end, StringComparison.Ordinal) && page.Title.Length > end.Length;
    }

    private static Task<string> Widest(IPage page, int width) =>
        page.EvaluateAsync<string>(
            """
            width => [...document.querySelectorAll('main *, header *, footer *')]
              .filter(one => one.getBoundingClientRect().right > width + 1).map(one => one.outerHTML.slice(0, 80))
              .slice(0, 3).join(' | ')
            """,
            width
        );

    /// <summary>What is checked.</summary>
    internal static class Names
    {
        public const string Axe = "axe";
        public const string Headings = "headings";
        public const string Language = "language";
        public const string Weight = "weight";
        public const string Zoom = "zoom";
        public const string Focus = "focus";
        public const string Console = "console";
        public const string Twin = "twin";
        public const string Answer = "answer";
    }
}
