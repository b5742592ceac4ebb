namespace Procurement.Acceptance.EveryPage;

/// <summary>The way of the focus through a page with the Tab key.</summary>
internal static class FocusPath
{
    /// <summary>So many steps are taken; the rows of a long table are alike.</summary>
    private static readonly int Longest = Scope.IsFull ? 400 : 40;

    /// <summary>Begins at the beginning, wherever the focus is, and notes where it comes; tells how many places there
    /// are.</summary>
    private const string Watch = """
        () => {
          window.way = [];
          document.body.tabIndex = -1;
          document.body.focus();
          document.body.removeAttribute('tabindex');
          document.addEventListener('focusin', () => {
            const at = document.activeElement;
            const style = getComputedStyle(at);
            const box = at.getBoundingClientRect();
            window.way.push({
              name: at.outerHTML.slice(0, 100),
              isSkip: at.matches('a[href^="#"]'),
              isMarked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
              isSeen: box.width > 0 && box.height > 0 && box.right > 0 && box.left < innerWidth,
            });
          });
          return document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]').length;
        }
        """;

    private const string Jumps =
        "() => document.querySelectorAll('[tabindex]:not([tabindex=\"0\"]):not([tabindex=\"-1\"])').length";

    public static async Task<IReadOnlyList<string>> Faults(IPage page)
    {
        var faults = new List<string>();
        var places = await page.EvaluateAsync<int>(Watch);
        for (var i = 0; i < Math.Min(places, Longest); i++)
            await page.Keyboard.PressAsync("Tab");
        var way = (await page.Read<Place[]>("() => window.way"))!.DistinctBy(at => at.Name).ToList();
        if (way is [{ IsSkip: false } first, ..])
            faults.Add($"the first stop is no skip link: {first.Name}");
        faults.AddRange(way.Where(at => !at.IsMarked).Select(at => $"no visible focus on {at.Name}"));
        faults.AddRange(way.Where(at => !at.IsSeen).Select(at => $"the focus is out of sight on {at.Name}"));
        if (way.Count == 0)
            faults.Add("Tab leads nowhere");
        if (await page.EvaluateAsync<int>(Jumps) is var jumps and > 0)
            faults.Add($"{jumps} elements have a place of their own in the order of focus");
        return faults;
    }

    private sealed record Place(string Name, bool IsSkip, bool IsMarked, bool IsSeen);
}
