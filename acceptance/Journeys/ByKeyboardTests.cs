using Procurement.Acceptance.Life;

namespace Procurement.Acceptance.Journeys;

/// <summary>The main job of each role, without a mouse; that of the evaluator stands with the scoring.</summary>
public sealed class ByKeyboardTests
{
    [Test]
    public async Task A_chair_settles_a_spread_and_the_lead_closes_the_step()
    {
        await using var demo = await AtTheDemo.As("Chair");
        var chair = new Keyboard(demo.Page);
        await chair.Follow("Go on, Agree on points");
        await chair.Write("What came of it", "Page 10 was read again together; two had overlooked the annex.");
        await chair.Press("Record the second look");
        await chair.Write("Agreed points", "12.5");
        await chair.Write(
            "Reason, in English",
            "The order of the transfers works; declining providers are not covered."
        );
        await chair.Write(
            "Reason, in French",
            "L’ordre des transferts tient; les fournisseurs qui refusent sont oubliés."
        );
        await chair.Press("Record the consensus");
        await chair.Follow("Consensus", exact: true);
        (await chair.Text()).Should().NotContain("spread to review");

        var lead = new Keyboard(await demo.Another("Lead"));
        await lead.Follow("Close, Kingston-Pembroke");
        await lead.Follow("Close the step, Technical envelope");
        await lead.Press("Close the step");
        (await lead.Text()).Should().Contain("The step is closed.");
    }

    [Test]
    public async Task Two_key_holders_open_the_prices_each_at_their_own_device()
    {
        await using var demo = await AtTheDemo.As("FirstHolder");
        var passphrases = await PassphrasesOf(demo);
        var first = new Keyboard(demo.Page);
        await first.Follow("Open, Hamilton-Niagara");
        await first.Write("Your opening passphrase", passphrases[0]);
        await first.Press("Give your share");

        var second = new Keyboard(await demo.Another("SecondHolder", "fr"));
        await second.Follow("Ouvrir, Hamilton-Niagara");
        await second.Write("Votre phrase secrète d’ouverture", passphrases[1]);
        await second.Press("Ouvrir 4 enveloppes");
        (await second.Text()).Should().Contain("4 enveloppes ont été ouvertes");
        // The first did not touch a key: their page follows.
        await first.Page.GetByText("4 envelopes were opened").WaitForAsync();
    }

    [Test]
    public async Task An_approver_sends_a_draft_back_and_the_lead_reads_why()
    {
        const string Why = "The sub-criteria of T2 do not add up. Correct them, and name the call in French too.";
        await using var demo = await AtTheDemo.As("Approver", "fr");
        var approver = new Keyboard(demo.Page);
        await approver.Follow("Lire, CFP-ES-4");
        var call = new Uri(approver.Page.Url).Segments[3];
        await approver.Write("et pourquoi, en anglais", Why);
        await approver.Write(
            "et pourquoi, en français",
            "Les sous-critères de T2 ne s’additionnent pas. Corrigez-les."
        );
        await approver.Press("Renvoyer l’ébauche");

        var lead = await demo.Another("Lead");
        await lead.GotoAsync($"/en/calls/{call}plan");
        (await lead.InnerTextAsync("main")).Should().Contain("Sent back by").And.Contain(Why);
    }

    [Test]
    public async Task A_monitor_reads_the_record_and_has_its_chain_checked()
    {
        await using var demo = await AtTheDemo.As("Monitor");
        var monitor = new Keyboard(demo.Page);
        await monitor.Follow("CFP-ES-2", exact: true);
        await monitor.Follow("Record", exact: true);
        await monitor.Follow("Check every entry");
        (await monitor.Text()).Should().Contain("The record is whole");
    }

    [Test]
    public async Task A_bidder_who_was_told_reads_the_debrief()
    {
        await using var demo = await AtTheDemo.As("ToldBidder", "fr");
        var bidder = new Keyboard(demo.Page);
        await bidder.Follow("Lire le compte rendu");
        (await bidder.Page.Locator("main table").First.InnerTextAsync()).Should().Contain("Enveloppe technique");
        await bidder.TabTo(bidder.Page.GetByRole(AriaRole.Link, new() { Name = "Télécharger" }), "the document");
        var file = await bidder.Page.EvaluateAsync<string>("() => document.activeElement.href");
        (await bidder.Page.APIRequest.GetAsync(file)).Headers["content-type"].Should().Be("application/pdf");
    }

    [Test]
    public async Task An_administrator_invites_a_person()
    {
        await using var demo = await AtTheDemo.As("Administrator");
        var administrator = new Keyboard(demo.Page);
        await administrator.Follow("Invite a person");
        await administrator.Write("Full name", "Noor Example");
        await administrator.Write("E-mail address", "noor@example.ca");
        await administrator.Choose("French");
        await administrator.Pick("Role", "Evaluator");
        await administrator.Pick("Where", "Programme employment-services");
        await administrator.Write("Identifier in the programme", "E9");
        await administrator.Press("Send the invitation");
        (await Mailbox.LinkFor(demo.Site.MailFolder, "noor@example.ca")).AbsolutePath.Should().StartWith("/fr/");
    }

    /// <summary>What the start page of the demo tells for want of a safe.</summary>
    private static async Task<IReadOnlyList<string>> PassphrasesOf(AtTheDemo demo)
    {
        await using var browser = await new Device().Open(demo.Site.Address);
        var page = await browser.NewPageAsync();
        await page.GotoAsync("/en");
        return await page.Locator("dl code").AllInnerTextsAsync();
    }
}
