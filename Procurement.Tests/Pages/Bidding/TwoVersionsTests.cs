using Procurement.Api.Application.Organizations;

namespace Procurement.Tests.Pages.Bidding;

/// <summary>Two people of one bidder: what one saved meanwhile stands beside what the other typed, and nothing is lost.</summary>
public sealed class TwoVersionsTests
{
    private BiddingSite site = null!;

    [SetUp]
    public async Task Begin() => site = await BiddingSite.Open();

    [TearDown]
    public async Task End() => await site.DisposeAsync();

    [TestCase("en", "/pages", "What stands now", "What you typed")]
    [TestCase("fr", "/pages", "Version en vigueur", "Votre saisie")]
    public async Task The_page_of_each_criterion(string language, string page, params string[] words)
    {
        var document = ("In", (await site.Bidding.Prepare("B1")).Value.ToString());
        var address = site.Proposal(page, language);
        using var reader = await Reader(address);
        using (var colleague = await Reader(address))
            await colleague.SendForm(address, document, ("PageNo", "2"));
        await reader.SendForm(address, document, ("PageNo", "3"));
        reader.Status.Should().Be(HttpStatusCode.PreconditionFailed);
        reader.Text.Should().ContainAll([.. words, "page\u00A02", "page\u00A03"]);
        await reader.SendForm(address, document, ("PageNo", "3"));
        reader.Leads.Should().Be(address + "?done=Places");
        (await site.Bidding.Own("B1")).Places.Single().Page.Should().Be(3);
    }

    [TestCase("en", "What stands now", "What you typed")]
    [TestCase("fr", "Version en vigueur", "Votre saisie")]
    public async Task What_is_said_of_the_organization(string language, params string[] words)
    {
        var programme = site.Bidding.Programme.Value;
        var address =
            language == "fr" ? $"/fr/propositions/organisme/{programme}" : $"/en/proposals/organization/{programme}";
        (string, string)[] kind = [("Kind", "NonProfit"), ("WrittenIn", "English"), ("Members", "")];
        using var reader = await Reader(address);
        using (var colleague = await Reader(address))
            await colleague.SendForm(address, [("Name", "North Shore"), .. kind]);
        await reader.SendForm(address, [("Name", "South Shore"), .. kind]);
        reader.Status.Should().Be(HttpStatusCode.PreconditionFailed);
        reader.Text.Should().ContainAll([.. words, "North Shore", "South Shore"]);
        await reader.SendForm(address, [("Name", "South Shore"), .. kind]);
        reader.Leads.Should().Be(address + "?done=OrganizationChanged");
        var own = await site.Bidding.Do(CasePeople.Bidder("B1"), new ListOrganizations(site.Bidding.Programme));
        own.Single().Name.Should().Be("South Shore");
    }

    [TestCase("en", "/submit", "submitted another version", "withdrew the proposal meanwhile")]
    [TestCase("fr", "/soumettre", "a soumis une version", "a retiré la proposition entre-temps")]
    public async Task What_was_submitted(string language, string page, string sent, string withdrawn)
    {
        await site.Bidding.Prepare("B1");
        var first = (await site.Bidding.Submit("B1")).Value;
        var address = site.Proposal(page, language);
        using var reader = await Checked();
        await site.Bidding.Submit("B1", "90", first.Number);
        await reader.SendForm(address, ("Authorized", "yes"));
        reader.Text.Should().Contain(sent);
        using var another = await Checked();
        await site.Bidding.Do(CasePeople.Bidder("B1"), new WithdrawSubmission(site.Bidding.Competition));
        await another.SendForm(address, ("Authorized", "yes"));
        another.Text.Should().Contain(withdrawn);
        await another.SendForm(address + "?handler=Check", ("Price", "80"));
        await another.SendForm(address, ("Authorized", "yes"));
        another.Leads.Should().Be(site.Proposal(language == "fr" ? "/recu" : "/receipt", language));

        async Task<PageReader> Checked()
        {
            var found = await Reader(address);
            await found.SendForm(address + "?handler=Check", ("Price", "80"));
            return found;
        }
    }

    private async Task<PageReader> Reader(string address)
    {
        var reader = site.Bidder("B1");
        await reader.Open(address);
        return reader;
    }
}
