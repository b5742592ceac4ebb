using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Procurement.Acceptance.EveryPage;

/// <summary>A fault of a page.</summary>
/// <param name="Check">Which check found it; one of <see cref="PageChecks.Names"/>.</param>
/// <param name="Page">The address.</param>
/// <param name="What">In words.</param>
internal sealed record PageFault(string Check, string Page, string What);

/// <summary>One person's way through all pages that they can find from their home, by links alone, in one language.</summary>
internal sealed partial class Walk(IBrowserContext browser, Complaints complaints, string person, string language)
{
    /// <summary>Who looks at a page that is the same for everybody: whoever comes to it first.</summary>
    private static readonly ConcurrentDictionary<string, string> Claims = new();

    /// <summary>So many pages of one kind are looked at: they differ in state, and the first few show each.</summary>
    private const int OfOneKind = 3;

    private readonly Dictionary<string, int> kinds = [];
    private readonly HashSet<string> seen = [];
    private readonly List<PageFault> faults = [];

    /// <summary>The addresses looked at.</summary>
    public IReadOnlyCollection<string> Seen => seen;

    /// <summary>What was found.</summary>
    public IReadOnlyList<PageFault> Faults => faults;

    /// <summary>Goes from an address to all that it leads to.</summary>
    public async Task From(string address)
    {
        var page = await browser.NewPageAsync();
        var waiting = new Queue<string>([address]);
        while (waiting.TryDequeue(out var next))
            foreach (var link in await Visit(page, next))
                waiting.Enqueue(link);
        faults.AddRange(complaints.All.Select(one => new PageFault(PageChecks.Names.Console, "", one)));
        await page.CloseAsync();
    }

    private async Task<IEnumerable<string>> Visit(IPage page, string address)
    {
        if (Common.IsMatch(address) && Claims.GetOrAdd(address, person) != person)
            return [];
        if (seen.Contains(address) || kinds.GetValueOrDefault(KindOf(address)) >= OfOneKind)
            return [];
        seen.Add(address);
        kinds[KindOf(address)] = kinds.GetValueOrDefault(KindOf(address)) + 1;
        if (await Status(page, address) is var status && status != 200)
        {
            if (status is not null)
                Add(PageChecks.Names.Answer, $"answers {status}");
            return [];
        }
        var reading = await PageReading.Of(page);
        foreach (var (name, fault) in PageChecks.Of(reading))
            Add(name, fault);
        foreach (var (name, fault) in await PageChecks.Of(page))
            Add(name, fault);
        foreach (var fault in await FocusPath.Faults(page))
            Add(PageChecks.Names.Focus, fault);
        await Pictures.Take(page, $"{KindOf(address).Trim('/').Replace('/', '-')}");
        var here = page.Url;
        if (reading.Other is null)
            Add(PageChecks.Names.Twin, "has no link to the other language");
        else if (await Twin(page, reading.Other) is var back && back != here)
            Add(PageChecks.Names.Twin, $"its twin {reading.Other} leads back to {back}");
        var origin = new Uri(here).GetLeftPart(UriPartial.Authority);
        return reading
            .Links.Where(link => link.StartsWith($"{origin}/{language}", StringComparison.Ordinal))
            .Select(link => new Uri(link).PathAndQuery)
            .Where(link => !Download.IsMatch(link))
            .Distinct();

        void Add(string name, string fault) => faults.Add(new(name, address, fault));
    }

    /// <summary>What the address answers; null: it is a file to be kept, not a page.</summary>
    private static async Task<int?> Status(IPage page, string address)
    {
        try
        {
            return (await page.GotoAsync(address))?.Status;
        }
        catch (PlaywrightException trouble) when (trouble.Message.Contains("Download", StringComparison.Ordinal))
        {
            return null;
        }
    }

    /// <summary>Where the language link of the page in the other language leads.</summary>
    private static async Task<string?> Twin(IPage page, string other)
    {
        await page.GotoAsync(other);
        return await page.Locator("header a[hreflang]").First.EvaluateAsync<string?>("link => link.href");
    }

    /// <summary>An address without what differs between pages of one kind.</summary>
    private static string KindOf(string address) =>
        string.Join('/', address.Split('?')[0].Split('/').Select(part => Particular.IsMatch(part) ? "_" : part));

    [GeneratedRegex("^/../(help|aide|accessibility|accessibilite|documents|account|compte)(/|$)")]
    private static partial Regex Common { get; }

    [GeneratedRegex(@"\d|^[A-Z]")]
    private static partial Regex Particular { get; }

    [GeneratedRegex(@"\.(pdf|xlsx|csv|json|jsonl|zip|ics)\b|/(sign-out|deconnexion)\b")]
    private static partial Regex Download { get; }
}
