using System.Text.RegularExpressions;

namespace Procurement.Acceptance.EveryPage;

/// <summary>A fault of a page.</summary>
/// <param name="Check">Which check found it; one of <see cref="PageChecks.Names"/>.</param>
/// <param name="Page">The address.</param>
/// <param name="What">In words.</param>
internal sealed record PageFault(string Check, string Page, string What);

/// <summary>A form to type into.</summary>
/// <param name="Address">The page it is on.</param>
/// <param name="Twin">The same page in the other language.</param>
/// <param name="Place">Which of the page's forms.</param>
/// <param name="Kind">The page, the form's target and the names of its fields.</param>
internal sealed record FormPlace(string Address, string Twin, int Place, string Kind);

/// <summary>One person's way through all pages that they can find from their home, by links alone, in one language. Every
/// page is read; one that shows something new is drawn as well.</summary>
/// <param name="drawings">What was drawn by whoever went before.</param>
internal sealed partial class Walk(IBrowserContext browser, Drawings drawings, string language)
{
    /// <summary>So many pages of one kind are read, and so many files of one kind asked for.</summary>
    private static readonly (int Pages, int Files) OfOneKind = Scope.IsFull ? (200, 20) : (8, 2);

    private readonly Dictionary<string, int> kinds = [];
    private readonly HashSet<string> seen = [];
    private readonly List<PageFault> faults = [];
    private readonly List<FormPlace> forms = [];

    /// <summary>The addresses found.</summary>
    public IReadOnlyCollection<string> Seen => seen;

    /// <summary>How many of them were drawn.</summary>
    public int Drawn { get; private set; }

    /// <summary>What was found wrong.</summary>
    public IReadOnlyList<PageFault> Faults => faults;

    /// <summary>The forms found.</summary>
    public IReadOnlyList<FormPlace> Forms => forms;

    /// <summary>Goes from an address to all that it leads to.</summary>
    public async Task From(string address)
    {
        var complaints = Complaints.Of(browser);
        var (desk, easel) = (await browser.NewPageAsync(), await browser.NewPageAsync());
        await desk.GotoAsync(address);
        var waiting = new Queue<string>([address]);
        while (waiting.TryDequeue(out var next))
            foreach (var link in await Visit(desk, easel, next))
                waiting.Enqueue(link);
        faults.AddRange(complaints.All.Select(one => new PageFault(PageChecks.Names.Console, "", one)));
        await desk.CloseAsync();
        await easel.CloseAsync();
    }

    private async Task<IEnumerable<string>> Visit(IPage desk, IPage easel, string address)
    {
        var kind = PageKinds.Of(address);
        var many = kinds.GetValueOrDefault(kind);
        if (seen.Contains(address) || many >= OfOneKind.Pages)
            return [];
        if (many >= OfOneKind.Files && kind.StartsWith($"/{language}/", StringComparison.Ordinal))
            return [];
        kinds[kind] = many + 1;
        seen.Add(address);
        var answer = await PageAnswer.Of(desk, address);
        if (answer.Status != 200)
            Add(PageChecks.Names.Answer, $"answers {answer.Status}");
        if (!answer.IsSafe)
            Add(PageChecks.Names.File, $"is sent as “{answer.Sent}”");
        if (answer.Status != 200 || answer.Page is not { } page)
            return [];
        var here = new Uri(answer.Address);
        seen.Add(here.PathAndQuery);
        kind = PageKinds.Of(here.AbsolutePath);
        foreach (var (name, fault) in PageChecks.Of(page))
            Add(name, fault);
        if (page.Other is null)
            Add(PageChecks.Names.Twin, "has no link to the other language");
        else if (
            many == 0
            && await Twin(desk, page.Other) is var back
            && back != Uri.UnescapeDataString(answer.Address)
        )
            Add(PageChecks.Names.Twin, $"its twin {page.Other} leads back to {back}");
        forms.AddRange(
            page.Forms.Select((form, place) => new FormPlace(address, page.Other ?? address, place, $"{kind} {form}"))
        );
        if (drawings.Take(kind, language, page.Parts) is { Here: true, Anywhere: var isNew })
            foreach (var (name, fault) in await Draw(easel, address, kind, isNew))
                Add(name, fault);
        var home = $"{here.GetLeftPart(UriPartial.Authority)}/{language}";
        return page
            .Links.Where(link => link.StartsWith(home, StringComparison.Ordinal))
            .Select(link => new Uri(link).PathAndQuery)
            .Where(link => !Leave.IsMatch(link))
            .Distinct();

        void Add(string name, string fault) => faults.Add(new(name, address, fault));
    }

    /// <summary>Where the language link of the page in the other language leads.</summary>
    private static async Task<string> Twin(IPage desk, string other) =>
        Uri.UnescapeDataString((await PageAnswer.Of(desk, other)).Page?.Other ?? "nowhere");

    private async Task<IEnumerable<(string Name, string Fault)>> Draw(
        IPage page,
        string address,
        string kind,
        bool isNew
    )
    {
        Drawn++;
        await page.GotoAsync(address);
        await Pictures.Take(page, $"{language}{kind.Replace('/', '-')}-{kinds.GetValueOrDefault(kind)}");
        var found = await DrawnChecks.InItsLanguage(page);
        return isNew ? [.. found, .. await DrawnChecks.InAnyLanguage(page)] : found;
    }

    [GeneratedRegex("/(sign-out|deconnexion)$")]
    private static partial Regex Leave { get; }
}
