using Deque.AxeCore.Commons;

namespace Procurement.Acceptance.Support;

/// <summary>What axe finds against WCAG 2.2, levels A and AA. It is put into a page once and asked as often as the page
/// changes its width or its colours: putting it there takes most of the time.</summary>
internal static class Axe
{
    private const string Ask = """
        async only => {
          const options = { resultTypes: ['violations'], runOnly: only };
          // Off in axe unless asked for.
          if (only.type === 'tag') options.rules = { 'target-size': { enabled: true } };
          const found = await axe.run(document, options);
          return found.violations.flatMap(one => one.nodes.map(node =>
            `${one.id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`));
        }
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();
    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

    /// <summary>Every rule, on the page as it is now; one line a fault: rule, element, page.</summary>
    public static Task<IReadOnlyList<string>> Faults(IPage page) => Faults(page, new { type = "tag", values = Tags });

    /// <summary>The named rules only.</summary>
    public static Task<IReadOnlyList<string>> Faults(IPage page, params string[] rules) =>
        Faults(page, new { type = "rule", values = rules });

    private static async Task<IReadOnlyList<string>> Faults(IPage page, object only)
    {
        if (!await page.EvaluateAsync<bool>("() => typeof axe === 'object'"))
            await page.EvaluateAsync(Script);
        var faults = await page.EvaluateAsync<string[]>(Ask, only).WaitAsync(Patience);
        return [.. faults.Select(fault => $"{fault} on {page.Url} at {page.ViewportSize?.Width} px")];
    }
}
