namespace Procurement.Acceptance.EveryPage;

/// <summary>The way of the focus through a page with the Tab key.</summary>
internal static class FocusPath
{
    private const int Longest = 60;

    private const string Where = """
        () => {
          const at = document.activeElement;
          if (!at || at === document.body) return null;
          const style = getComputedStyle(at);
          const box = at.getBoundingClientRect();
          return {
            name: at.outerHTML.slice(0, 100),
            isSkip: at.matches('a[href^="#"]'),
            isMarked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
            isSeen: box.width > 0 && box.height > 0 && box.right > 0 && box.left < innerWidth,
          };
        }
        """;

    public static async Task<IReadOnlyList<string>> Faults(IPage page)
    {
        var faults = new List<string>();
        var seen = new HashSet<string>();
        for (var i = 0; i < Longest; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var at = await page.Read<Place>(Where);
            if (at is null || !seen.Add(at.Name) && seen.Count > 3)
                break;
            if (i == 0 && !at.IsSkip)
                faults.Add($"the first stop is no skip link: {at.Name}");
            if (!at.IsMarked)
                faults.Add($"no visible focus on {at.Name}");
            if (!at.IsSeen)
                faults.Add($"the focus is out of sight on {at.Name}");
        }
        if (seen.Count == 0)
            faults.Add("Tab leads nowhere");
        var jumps = await page.EvaluateAsync<int>(
            "() => document.querySelectorAll('[tabindex]:not([tabindex=\"0\"]):not([tabindex=\"-1\"])').length"
        );
        if (jumps > 0)
            faults.Add($"{jumps} elements have a place of their own in the order of focus");
        return faults;
    }

    private sealed record Place(string Name, bool IsSkip, bool IsMarked, bool IsSeen);
}
