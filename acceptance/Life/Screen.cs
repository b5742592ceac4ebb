using System.Text.RegularExpressions;
using Procurement.Acceptance.EveryPage;
using Procurement.Acceptance.Forms;

namespace Procurement.Acceptance.Life;

/// <summary>What a person has before them. Every page that appears on it is looked at on the way: one heading, a title, the
/// right language; and once of each kind of page, in each language and with as many forms, by axe.</summary>
/// <param name="page">The page of the browser.</param>
/// <param name="seen">The kinds of pages that axe has seen on anybody's screen.</param>
internal sealed partial class Screen(IPage page, HashSet<string> seen)
{
    private const string Typed = "() => [...document.querySelectorAll('main textarea')].map(one => one.value)";

    private readonly HashSet<string> faults = [];

    /// <summary>What is wrong with the pages that appeared.</summary>
    public IEnumerable<string> Faults => faults;

    public IPage Page => page;

    /// <summary>Opens an address.</summary>
    public async Task Go(string address)
    {
        var answer = await page.GotoAsync(address);
        if (answer?.Status >= 400)
            throw new AssertionException($"{address} answers {answer.Status}: {await Text()}");
        await Look();
    }

    /// <summary>Types into a field.</summary>
    public Task Fill(string field, string text) => Do(() => page.FillAsync($"[id='{field}']", text));

    /// <summary>Chooses one of a list.</summary>
    public Task Pick(string field, string value) => Do(() => page.SelectOptionAsync($"[id='{field}']", value));

    /// <summary>Chooses one of a group.</summary>
    public Task Choose(string field, string value) =>
        Do(() => page.CheckAsync($"input[name='{field}'][value='{value}']"));

    /// <summary>Chooses a file.</summary>
    public Task Attach(string field, byte[] file) =>
        page.SetInputFilesAsync(
            $"[id='{field}']",
            new FilePayload
            {
                Name = BlankPdf.Name,
                MimeType = "application/pdf",
                Buffer = file,
            }
        );

    /// <summary>Follows a link by a part of its address.</summary>
    public async Task Follow(string part)
    {
        await page.Leave(() => page.Locator($"main a[href*='{part}']").First.ClickAsync());
        await Look();
    }

    /// <summary>Presses a button of the page and waits for what it answers, which is no refusal.</summary>
    public async Task Press(string button = "main form button.btn")
    {
        await Do(() => page.Leave(() => page.Locator(button).First.ClickAsync()));
        if (await page.Refused() is { } why)
            throw new AssertionException($"{page.Url}: {why}");
        await Look();
    }

    /// <summary>Presses a button of a form that lacks something: each fault is said at its field, and what was typed is
    /// there.</summary>
    public async Task PressInVain(string button)
    {
        var typed = await page.EvaluateAsync<string[]>(Typed);
        await Do(() => page.Leave(() => page.Locator(button).First.ClickAsync()));
        (await RefusedForm.Of(page)).Should().BeEquivalentTo(new FormAnswer(true, []));
        (await page.EvaluateAsync<string[]>(Typed)).Should().Equal(typed);
        await Look();
        faults.UnionWith(await Axe.Faults(page));
    }

    /// <summary>All that is written in the main part.</summary>
    public async Task<string> Text() => (await page.Locator("main").TextContentAsync())!;

    /// <summary>Where something is missing, what is there instead says most.</summary>
    private async Task Do(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (TimeoutException trouble)
        {
            throw new AssertionException($"{page.Url}: {await page.InnerTextAsync("body")}", trouble);
        }
    }

    private async Task Look()
    {
        var reading = await PageReading.Of(page);
        foreach (var (name, fault) in PageChecks.Of(reading))
            faults.Add($"{name}: {page.Url}: {fault}");
        var kind = Particular.Replace(new Uri(page.Url).AbsolutePath, "_");
        if (seen.Add($"{kind} {await page.Locator("main form").CountAsync()}"))
            foreach (var fault in await Axe.Faults(page))
                faults.Add(fault);
    }

    [GeneratedRegex(@"(?<=/)[^/]*[\dA-Z][^/]*")]
    private static partial Regex Particular { get; }
}
