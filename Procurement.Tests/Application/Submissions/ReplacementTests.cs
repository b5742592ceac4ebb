namespace Procurement.Tests.Application.Submissions;

/// <summary>Until closing a submission may be replaced or taken back; earlier versions are kept.</summary>
public sealed class ReplacementTests
{
    private ABidding bidding = null!;

    [SetUp]
    public async Task Begin() => bidding = await ABidding.Open();

    [TearDown]
    public async Task End() => await bidding.DisposeAsync();

    [Test]
    public async Task A_second_one_replaces_the_last_by_its_receipt_and_its_time_counts()
    {
        await bidding.Prepare("B1");
        var first = (await bidding.Submit("B1")).Value;
        (await bidding.Submit("B1")).Refusals.Single().Code.Should().Be("submission.duplicate");
        (await bidding.Submit("B1", "90", "0000000000")).Refusals.Single().Code.Should().Be("version.stale");
        bidding.Service.Now = ACompetition.Closing;
        var second = (await bidding.Submit("B1", "90", first.Number)).Value;
        second.Version.Should().Be(2);
        second.Submission.Should().Be(first.Submission);
        (await bidding.Own("B1")).Receipts.Select(one => one.Number).Should().Equal(second.Number, first.Number);
        bidding.Service.Now = ACompetition.After;
        var listed = await bidding.Do(CasePeople.Lead, new ListSubmissions(bidding.Competition));
        listed.Single().ReceivedAt.Should().Be(ACompetition.Closing);
        listed.Single().Receipt.Should().Be(second.Number);
    }

    [Test]
    public async Task A_replaced_document_stays_where_a_version_encloses_it()
    {
        var document = await bidding.Prepare("B1");
        await bidding.Submit("B1");
        await bidding.Do(CasePeople.Bidder("B1"), new RemoveDocument(bidding.Competition, document));
        (await bidding.Own("B1")).Documents.Should().BeEmpty();
        var kept = await bidding.Do(CasePeople.Bidder("B1"), new ReadDocument(bidding.Competition, document));
        await using var content = bidding.Vault.Open(document, kept.Facts.Size, kept.Key);
        content.Length.Should().Be(AFile.Pdf(3).Length);
    }

    [Test]
    public async Task One_taken_back_before_the_closing_may_be_submitted_again()
    {
        await bidding.Prepare("B1");
        await bidding.Submit("B1");
        await bidding.Do(CasePeople.Bidder("B1"), new WithdrawSubmission(bidding.Competition));
        (await bidding.Own("B1")).WithdrawnAt.Should().NotBeNull();
        (await bidding.Submit("B1")).Value.Version.Should().Be(2);
        (await bidding.Own("B1")).WithdrawnAt.Should().BeNull();
    }
}
