using Procurement.Acceptance.Life;

namespace Procurement.Acceptance.Journeys;

/// <summary>What was typed outlives the session, the other tab and the mistake. That of the evaluator stands with the
/// scoring, and in the life of a competition.</summary>
public sealed class NothingIsLostTests
{
    [Test]
    public async Task A_form_that_is_sent_after_its_session_waits_for_the_sign_in()
    {
        await using var site = await ServiceProcess.InProduction();
        await using var browser = await new Device().Open(site.Address);
        var page = await browser.NewPageAsync();
        await FirstDay.Begin(page, site);

        await page.GotoAsync("/en/people/invite");
        await FirstDay.SignIn(page);
        await page.FillAsync("#Name", "Noor Example of the Ministry");
        await page.FillAsync("#Email", "noor@example.ca");
        await browser.ClearCookiesAsync();
        await page.Leave(() => page.ClickAsync("main form button"));
        await FirstDay.SignIn(page);
        (await page.InnerTextAsync("main")).Should().Contain("Noor Example of the Ministry");
        (await Axe.Faults(page)).Should().BeEmpty();
        await page.Leave(() => page.ClickAsync("main form button"));
        (await page.Refused()).Should().BeNull();
        (await Mailbox.LinkFor(site.MailFolder, "noor@example.ca")).Should().NotBeNull("the invitation was sent");
    }

    [TestCase("en", "terms", "The first title")]
    [TestCase("fr", "modalites", "Le premier titre")]
    public async Task Two_tabs_on_one_draft_lose_neither_text(string language, string terms, string title)
    {
        await using var demo = await AtTheDemo.As("Lead", language);
        var first = demo.Page;
        var draft = await first.Locator("main h2 a:text-is('CFP-ES-4')").GetAttributeAsync("href");
        await first.GotoAsync($"{draft}/{terms}");
        var second = await demo.Browser.NewPageAsync();
        await second.GotoAsync(first.Url);

        await first.FillAsync("[id='Form.Title.Fr']", title);
        await first.Leave(() => first.ClickAsync("main form button.btn"));
        await second.FillAsync("[id='Form.Title.Fr']", "Le titre de l’autre onglet");
        await second.Leave(() => second.ClickAsync("main form button.btn"));

        (await second.InnerTextAsync(".versions")).Should().Contain(title).And.Contain("Le titre de l’autre onglet");
        (await second.InputValueAsync("[id='Form.Title.Fr']")).Should().Be("Le titre de l’autre onglet");
        (await Forms.RefusedForm.Of(second)).Should().BeEquivalentTo(new Forms.FormAnswer(true, []));
        (await Axe.Faults(second)).Should().BeEmpty();
        await second.Leave(() => second.ClickAsync("main form:has([name='Form.Reference']) button.btn"));
        (await second.Refused()).Should().BeNull();
        await second.GotoAsync($"{draft}/{terms}");
        (await second.InputValueAsync("[id='Form.Title.Fr']")).Should().Be("Le titre de l’autre onglet");
    }

    [TestCase("en", "organization", "What stands now")]
    [TestCase("fr", "organisme", "Version en vigueur")]
    public async Task Two_people_of_a_bidder_see_what_the_other_saved_beside_what_they_typed(
        string language,
        string organization,
        string stands
    )
    {
        await using var demo = await AtTheDemo.As("OpenBidder", language);
        var first = demo.Page;
        await first.Leave(() => first.Locator($"main a[href*='/{organization}/']").First.ClickAsync());
        var second = await demo.Browser.NewPageAsync();
        await second.GotoAsync(first.Url);
        await first.FillAsync("#Name", "Lantern Lake Works");
        await first.Leave(() => first.ClickAsync("main form:has(#Name) button"));
        await second.FillAsync("#Name", "Lantern Lake Society");
        await second.Leave(() => second.ClickAsync("main form:has(#Name) button"));

        (await second.InnerTextAsync(".versions"))
            .Should()
            .ContainAll(stands, "Lantern Lake Works", "Lantern Lake Society");
        (await second.InputValueAsync("#Name")).Should().Be("Lantern Lake Society");
        (await Forms.RefusedForm.Of(second)).Should().BeEquivalentTo(new Forms.FormAnswer(true, []));
        (await Axe.Faults(second)).Should().BeEmpty();
        await Pictures.Take(second, $"two-versions-{language}");
        await second.Leave(() => second.ClickAsync("main form:has(#Name) button"));
        (await second.Refused()).Should().BeNull();
        (await second.InputValueAsync("#Name")).Should().Be("Lantern Lake Society");
    }
}
