using Procurement.Api.Pages.Frame;

namespace Procurement.Tests.Support.Pages;

/// <summary>One page as it was opened.</summary>
internal sealed record Visit(string Page, string Address, HttpStatusCode Status, IReadOnlyList<string> Statements);

/// <summary>Goes through the pages as somebody who follows every link: of each page a few, from the one that they land
/// on.</summary>
internal sealed partial class PageWalk(HttpClient browser, SentStatements statements, Language language)
{
    private const int MostOfOnePage = 4;

    private static readonly Dictionary<Language, (string Page, Regex Route)[]> Routes = Enum.GetValues<Language>()
        .ToDictionary(
            language => language,
            language => PageTable.All.Select(one => (one.Page, Pattern(one.RouteIn(language)))).ToArray()
        );

    private readonly HashSet<string> seen = [];
    private readonly Queue<(string Page, string Address)> ahead = [];
    private readonly Dictionary<string, int> shown = [];
    private readonly Dictionary<string, int> barred = [];

    /// <summary>What was opened, in order.</summary>
    public async Task<List<Visit>> From(params IEnumerable<string> addresses)
    {
        var visits = new List<Visit>();
        foreach (var address in addresses)
            Note(address);
        while (ahead.TryDequeue(out var next))
        {
            var (page, address) = next;
            if (shown.GetValueOrDefault(page) >= MostOfOnePage || barred.GetValueOrDefault(page) >= MostOfOnePage)
                continue;
            // The second look counts: what was read whole stays on its shelf until something is added to the record.
            (await browser.GetAsync(address)).Dispose();
            HttpResponseMessage answer = null!;
            var sent = await statements.During(async () => answer = await browser.GetAsync(address));
            using (answer)
            {
                if (
                    answer.StatusCode == HttpStatusCode.OK
                    && answer.Content.Headers.ContentType?.MediaType != "text/html"
                )
                    continue;
                var counted = answer.StatusCode == HttpStatusCode.OK ? shown : barred;
                counted[page] = counted.GetValueOrDefault(page) + 1;
                var source = await answer.Content.ReadAsStringAsync();
                visits.Add(new Visit(page, address, answer.StatusCode, sent));
                foreach (Match link in Link().Matches(source))
                    Note(WebUtility.HtmlDecode(link.Groups[1].Value));
                if (answer.Headers.Location is { } leads)
                    Note($"{leads}");
            }
        }
        return visits;
    }

    private void Note(string address)
    {
        var whole = address.Split('#')[0];
        var path = whole.Split('?')[0];
        if (
            !whole.Contains("done=", StringComparison.Ordinal)
            && Array.Find(Routes[language], one => one.Route.IsMatch(path)) is { Page: { } page }
            && seen.Add(whole)
        )
            ahead.Enqueue((page, whole));
    }

    private static Regex Pattern(string route) =>
        new(
            "^/" + Placeholder().Replace(route, name => name.Value.Contains(":guid") ? "[0-9a-f-]{36}" : "[^/]+") + "$"
        );

    [GeneratedRegex(@"\{\w+[^}]*\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Link();
}
