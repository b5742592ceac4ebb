namespace Procurement.Tests.Pages.Bidding;

/// <summary>Two bidders side by side: each finds its own, and of the other not a trace.</summary>
[TestFixture("en")]
[TestFixture("fr")]
public sealed class OwnOnlyTests(string language)
{
    private const string Canary = "Canary-7f3a.pdf";
    private BiddingSite site = null!;

    [SetUp]
    public async Task Begin()
    {
        site = await BiddingSite.Open();
        await site.Bidding.Upload("B1", AFile.Pdf(pages: 7), name: Canary);
        await site.Bidding.Do(CasePeople.Bidder("B1"), new AskQuestion(site.Bidding.Call, "A canary question 7f3a"));
        await site.Bidding.Prepare("B2");
        (await site.Bidding.Submit("B2")).IsRefused.Should().BeFalse();
    }

    [TearDown]
    public async Task End() => await site.DisposeAsync();

    [Test]
    public async Task The_other_learns_nothing_from_any_page()
    {
        using var other = site.Bidder("B2");
        foreach (var address in Pages())
        {
            await other.Open(address);
            other.Status.Should().Be(HttpStatusCode.OK, address);
            other.Source.Should().NotContain(Canary, address).And.NotContain("canary question", address);
        }
        using var own = site.Bidder("B1");
        await own.Open(Pages()[1]);
        own.Source.Should().Contain(Canary);
    }

    [Test]
    public async Task Receipts_and_documents_are_absent_for_the_other()
    {
        var number = (await site.Bidding.Own("B2")).Receipts.Single().Number;
        var document = (await site.Bidding.Own("B2")).Documents[0].Document.Value;
        var receipt = site.Proposal(language == "fr" ? "/recu" : "/receipt", language);
        using var other = site.Bidder("B1");
        await other.Open(receipt);
        other.Status.Should().Be(HttpStatusCode.NotFound);
        other.Source.Should().NotContain(number);
        await other.Open($"/{language}/competitions/{site.Bidding.Competition.Value}/documents/{document}");
        other.Status.Should().Be(HttpStatusCode.NotFound);
        using var own = site.Bidder("B2");
        await own.Open(receipt);
        own.Source.Should().Contain(number);
    }

    [Test]
    public async Task The_other_cannot_remove_what_it_does_not_know()
    {
        var document = (await site.Bidding.Own("B1")).Documents[0].Document.Value;
        var envelope = Pages()[1];
        using var other = site.Bidder("B2");
        await other.Open(envelope);
        var own = (await site.Bidding.Own("B2")).Documents[0].Document.Value;
        var tokens = other.Hidden($"{envelope}?handler=Remove&document={own}");
        await other.Post($"{envelope}?handler=Remove&document={document}", [.. tokens]);
        ((int)other.Status).Should().BeGreaterThanOrEqualTo(400);
        (await site.Bidding.Own("B1")).Documents.Should().ContainSingle();
    }

    private string[] Pages() =>
        [
            language == "fr" ? "/fr/propositions" : "/en/proposals",
            site.Proposal(language == "fr" ? "/enveloppes/technical" : "/envelopes/technical", language),
            site.Proposal("", language),
            site.Proposal("/pages", language),
            site.Proposal(language == "fr" ? "/soumettre" : "/submit", language),
            site.Call("", language),
            site.Call(language == "fr" ? "/lettres" : "/letters", language),
        ];
}
