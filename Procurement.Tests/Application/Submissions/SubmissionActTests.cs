namespace Procurement.Tests.Application.Submissions;

/// <summary>The act of submission on real SQLite: complete, and with a receipt.</summary>
public sealed class SubmissionActTests
{
    private ABidding bidding = null!;

    [SetUp]
    public async Task Begin() => bidding = await ABidding.Open();

    [TearDown]
    public async Task End() => await bidding.DisposeAsync();

    [Test]
    public async Task A_receipt_names_its_number_the_instant_and_the_digest_of_each_document()
    {
        var document = await bidding.Prepare("B1");
        var receipt = (await bidding.Submit("B1")).Value;
        receipt.Number.Should().HaveLength(10);
        receipt.ReceivedAt.Should().Be(ACompetition.Before);
        receipt.Version.Should().Be(1);
        var enclosed = receipt.Documents.Should().ContainSingle().Subject;
        enclosed.Id.Should().Be(document);
        enclosed
            .Sha256.Should()
            .Be(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(AFile.Pdf(3))));
        var own = await bidding.Own("B1");
        own.Receipts.Single().Number.Should().Be(receipt.Number);
        own.Missing.Should().BeEmpty();
    }

    [Test]
    public async Task What_is_missing_is_named_and_nothing_is_kept()
    {
        var refusals = (await bidding.Submit("B1", price: null)).Refusals;
        refusals.Should().OnlyContain(refusal => refusal.Code == "submission.incomplete");
        refusals.Select(refusal => refusal.Subject!.Item).Should().Equal("technical", "T1", "commercial");
        (await bidding.Own("B1")).Receipts.Should().BeEmpty();
    }

    [TestCase("a lot", "price.missing")]
    [TestCase("0", "price.not-positive")]
    [TestCase("1.234", "price.too-precise")]
    public async Task A_price_form_that_could_not_be_read_is_refused_without_repeating_it(string price, string code)
    {
        await bidding.Prepare("B1");
        var refusal = (await bidding.Submit("B1", price)).Refusals.Single();
        refusal.Code.Should().Be(code);
        refusal.Arguments.Should().BeEmpty();
    }
}
