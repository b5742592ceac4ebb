using Procurement.Acceptance.Journeys;

namespace Procurement.Acceptance.EveryPage;

/// <summary>Pages that nobody of the demo finds before somebody has acted; each in a service of its own.</summary>
public sealed class LaterPagesTests
{
    [Test]
    public async Task A_dispute_that_was_filed()
    {
        await using var demo = await AtTheDemo.As("ToldBidder");
        await demo.Page.GotoAsync((await Found("ToldBidder", "/Bidding/Outcome"))[0]);
        await demo.Page.ClickAsync("#dispute summary");
        await demo.Page.FillAsync("#Grounds", "The mark for criterion T3.1 counts the same weakness twice.");
        await demo.Page.Leave(() => demo.Page.ClickAsync("#dispute form button"));
        var lead = await demo.Another("Lead");
        foreach (var address in await Found("Lead", "/Outcome/Disputes"))
        {
            await lead.GotoAsync(address);
            if (await lead.Locator($"main a[href^='{address}/']").CountAsync() == 0)
                continue;
            await lead.Leave(() => lead.ClickAsync($"main a[href^='{address}/']"));
            await NothingIsWrongWith(lead, "/Outcome/Dispute");
            return;
        }
        Assert.Fail("The dispute is nowhere.");
    }

    [Test]
    public async Task A_key_that_is_to_be_made()
    {
        const string Naming = "form[aria-labelledby=name]";
        await using var demo = await AtTheDemo.As("Lead");
        foreach (var address in await Found("Lead", "/Results/KeyHolders"))
        {
            await demo.Page.GotoAsync(address);
            if (await demo.Page.Locator(Naming).CountAsync() == 0)
                continue;
            foreach (var holder in new[] { "Odile Marchetti-Baptiste", "Gregor Sandoval-Peake" })
                await demo.Page.GetByLabel(holder).CheckAsync();
            await demo.Page.Leave(() => demo.Page.ClickAsync($"{Naming} button"));
            await demo.Page.Leave(() => demo.Page.ClickAsync($"main a[href='{address}/key']"));
            await NothingIsWrongWith(demo.Page, "/Results/Key");
            return;
        }
        Assert.Fail("Key holders can be named nowhere.");
    }

    [TestCase("Monitor", "/Results/Ranking", "/1", "/Results/RankingVersion")]
    [TestCase("OpenBidder", "/Bidding/Proposal", "/withdraw", "/Bidding/Withdraw")]
    public async Task A_page_that_is_there_before_a_link_leads_to_it(
        string person,
        string page,
        string further,
        string expected
    )
    {
        await using var browser = await new Device().Open((await Sites.ForReading).Address);
        await DemoVisitor.Enter(browser, person, "en");
        var tab = await browser.NewPageAsync();
        foreach (var address in await Found(person, page))
            if ((await tab.GotoAsync(address + further))?.Status == 200)
                break;
        await NothingIsWrongWith(tab, expected);
    }

    private static async Task<IReadOnlyList<string>> Found(string person, string page) =>
        [
            .. (await Walks.Of(person, "en")).Seen.Where(address =>
                PageKinds.Of(address) == page && !address.Contains('?')
            ),
        ];

    private static async Task NothingIsWrongWith(IPage page, string expected)
    {
        PageKinds.Of(new Uri(page.Url).AbsolutePath).Should().Be(expected);
        var faults = new List<(string Name, string Fault)>();
        for (var i = 0; i < 2; i++)
        {
            var reading = await PageReading.Of(page);
            faults.AddRange(PageChecks.Of(reading));
            faults.AddRange(await DrawnChecks.InItsLanguage(page));
            if (i == 0)
                faults.AddRange(await DrawnChecks.InAnyLanguage(page));
            await Pictures.Take(page, $"later-{reading.Lang}{expected.Replace('/', '-')}");
            await page.GotoAsync(reading.Other!);
        }
        string.Join('\n', faults.Select(one => $"{one.Name}: {one.Fault}")).Should().BeEmpty();
    }
}
