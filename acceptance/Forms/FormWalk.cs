using System.Text.RegularExpressions;

namespace Procurement.Acceptance.Forms;

/// <summary>Where there are forms with fields to type into.</summary>
internal static partial class FormWalk
{
    /// <summary>One address of each kind of page, with the number of its forms.</summary>
    public static async Task<IReadOnlyList<(string Address, int Forms)>> From(IPage page, string home, string language)
    {
        var found = new List<(string, int)>();
        var kinds = new HashSet<string>();
        var waiting = new Queue<string>([home]);
        while (waiting.TryDequeue(out var address))
        {
            if (!kinds.Add(Particular.Replace(address.Split('?')[0], "_")))
                continue;
            var answer = await page.GotoAsync(address);
            if (
                answer?.Status != 200
                || !answer.Headers["content-type"].StartsWith("text/html", StringComparison.Ordinal)
            )
                continue;
            if (await page.Locator(FormTrial.Forms).CountAsync() is var forms and > 0)
                found.Add((address, forms));
            var links = await page.Locator($"a[href^='/{language}']:not([download])")
                .EvaluateAllAsync<string[]>("all => all.map(one => one.getAttribute('href'))");
            foreach (var link in links.Where(link => !link.Contains(".pdf", StringComparison.Ordinal)))
                waiting.Enqueue(link.Split('#')[0]);
        }
        return found;
    }

    [GeneratedRegex(@"(?<=/)[^/]*[\dA-Z][^/]*")]
    private static partial Regex Particular { get; }
}
