using System.Net;

namespace Procurement.Tests.Pages.Bidding;

/// <summary>Every page of the bidder, in both languages, while a proposal is prepared and once it is in.</summary>
public sealed class EveryPageTests
{
    private static readonly (string English, string French)[] OfProposal =
    [
        ("", ""),
        ("/envelopes/technical", "/enveloppes/technical"),
        ("/envelopes/commercial", "/enveloppes/commercial"),
        ("/pages", "/pages"),
        ("/submit", "/soumettre"),
        ("/withdraw", "/retirer"),
    ];

    private BiddingSite site = null!;

    [SetUp]
    public async Task Begin() => site = await BiddingSite.Open();

    [TearDown]
    public async Task End() => await site.DisposeAsync();

    [TestCase("en")]
    [TestCase("fr")]
    public async Task Each_shows_itself_before_and_after_submission(string language)
    {
        await Look(Addresses(language));
        await site.Bidding.Prepare("B1");
        await Look(Addresses(language));
        (await site.Bidding.Submit("B1")).IsRefused.Should().BeFalse();
        await Look([.. Addresses(language), site.Proposal(language == "fr" ? "/recu" : "/receipt", language)]);
        await site.Bidding.Evaluate();
        site.Now = ACompetition.After;
        await Look([
            .. Addresses(language),
            site.Proposal(language == "fr" ? "/demandes" : "/questions", language),
            site.Call(language == "fr" ? "/lettres" : "/letters", language),
        ]);
    }

    [TestCase("/submit")]
    [TestCase("/receipt")]
    [TestCase("/envelopes/technical")]
    [TestCase("/debrief")]
    public async Task Nobody_of_the_buyer_finds_one(string page)
    {
        await site.Bidding.Prepare("B1");
        await site.Bidding.Submit("B1");
        foreach (var person in new[] { CasePeople.Lead, CasePeople.Approver, CasePeople.Chair })
        {
            using var reader = site.As(person);
            await reader.Open(site.Proposal(page));
            reader.Status.Should().BeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.NotFound);
        }
    }

    private string[] Addresses(string language) =>
        [
            language == "fr" ? "/fr/propositions" : "/en/proposals",
            site.Call("", language),
            site.Call("/plan", language),
            language == "fr"
                ? $"/fr/propositions/organisme/{site.Bidding.Programme.Value}"
                : $"/en/proposals/organization/{site.Bidding.Programme.Value}",
            .. OfProposal.Select(one => site.Proposal(language == "fr" ? one.French : one.English, language)),
        ];

    private async Task Look(string[] addresses)
    {
        using var reader = site.Bidder("B1");
        foreach (var address in addresses)
        {
            await reader.Open(address);
            reader.Status.Should().Be(HttpStatusCode.OK, address);
            reader.Source.Should().Contain("<h1>").And.NotContain("{0}\"></");
        }
    }
}
