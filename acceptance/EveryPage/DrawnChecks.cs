namespace Procurement.Acceptance.EveryPage;

/// <summary>What must be true of a page as it is drawn.</summary>
internal static class DrawnChecks
{
    /// <summary>What does not fit: the page into its window, a text into its place.</summary>
    private const string Unfit = """
        () => {
          const isCut = one => {
            const style = getComputedStyle(one);
            const box = one.getBoundingClientRect();
            return box.width > 1 && box.height > 1 && !one.matches('svg, svg *, input, textarea, select, option')
              && (/hidden|clip/.test(style.overflowX) && one.scrollWidth > one.clientWidth + 1
                || /hidden|clip/.test(style.overflowY) && one.scrollHeight > one.clientHeight + 1);
          };
          const show = one => one.outerHTML.slice(0, 80);
          const found = [...document.querySelectorAll('body *')].filter(isCut).map(one => `cut off: ${show(one)}`);
          const width = document.documentElement.scrollWidth;
          if (width > innerWidth) found.push(`${width} px wide in a window of ${innerWidth}: `
            + [...document.querySelectorAll('main *, header *, footer *')]
              .filter(one => one.getBoundingClientRect().right > innerWidth + 1).slice(0, 3).map(show).join(' | '));
          return found;
        }
        """;

    /// <summary>Every check that the language of a page may matter to.</summary>
    public static async Task<IReadOnlyList<(string Name, string Fault)>> InItsLanguage(IPage page)
    {
        var faults = new List<(string, string)>();
        faults.AddRange((await Axe.Faults(page)).Select(fault => (PageChecks.Names.Axe, fault)));
        // As a person sets them in the browser: a page that has sizes of its own does not follow.
        var settings = await page.Context.NewCDPSessionAsync(page);
        await Letters(32);
        await Fit("letters of twice the size");
        await Letters(16);
        await settings.DetachAsync();
        foreach (var width in new[] { 2 * Device.Enlarged, Device.Enlarged })
        {
            await page.SetViewportSizeAsync(width, 900);
            await Fit("enlarged");
        }
        await page.SetViewportSizeAsync(Device.Desk, 900);
        return faults;

        async Task Fit(string how) =>
            faults.AddRange(
                (await page.Read<string[]>(Unfit))!.Select(fault => (PageChecks.Names.Zoom, $"{how}: {fault}"))
            );

        Task Letters(int size) =>
            settings.SendAsync(
                "Page.setFontSizes",
                new() { ["fontSizes"] = new Dictionary<string, object> { ["standard"] = size } }
            );
    }

    /// <summary>The checks that it does not matter to: the narrow form, the dark one, the way of the focus.</summary>
    public static async Task<IReadOnlyList<(string Name, string Fault)>> InAnyLanguage(IPage page)
    {
        var faults = new List<(string, string)>();
        await Dark();
        await page.SetViewportSizeAsync(Device.Telephone, 900);
        faults.AddRange((await Axe.Faults(page)).Select(fault => (PageChecks.Names.Axe, fault)));
        if (Scope.IsFull)
            await Dark();
        await page.SetViewportSizeAsync(Device.Desk, 900);
        // At the end: the link to the main part shows as long as it has the focus.
        faults.AddRange((await FocusPath.Faults(page)).Select(fault => (PageChecks.Names.Focus, fault)));
        return faults;

        async Task Dark()
        {
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            var found = await Axe.Faults(page, "color-contrast");
            faults.AddRange(found.Select(fault => (PageChecks.Names.Axe, $"dark: {fault}")));
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        }
    }
}
