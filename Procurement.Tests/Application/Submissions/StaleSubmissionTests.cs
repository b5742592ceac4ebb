using Procurement.Domain.Submissions.Documents;

namespace Procurement.Tests.Application.Submissions;

/// <summary>Two people of one bidder overwrite nothing of each other's; another bidder is told nothing of theirs.</summary>
public sealed class StaleSubmissionTests
{
    private ABidding bidding = null!;

    [SetUp]
    public async Task Begin() => bidding = await ABidding.Open();

    [TearDown]
    public async Task End() => await bidding.DisposeAsync();

    [Test]
    public async Task Pages_that_a_colleague_named_meanwhile_stand_until_they_are_read()
    {
        await bidding.Prepare("B2");
        var document = await bidding.Prepare("B1");
        var read = (await bidding.Own("B1")).Version;
        await bidding.Do(CasePeople.Bidder("B1"), On(page: 2, read));
        var refused = (await bidding.Try(CasePeople.Bidder("B1"), On(page: 3, read))).Refusals.Single();
        refused.Code.Should().Be("version.stale");
        var stands = refused.Current.Should().BeOfType<StandingPlaces>().Which;
        stands.Places.Should().Equal(new CriterionPlace("T1", document, 2));
        stands.Version.Should().Be((await bidding.Own("B1")).Version);
        await bidding.Do(CasePeople.Bidder("B1"), On(page: 3, stands.Version));
        (await bidding.Own("B1")).Places.Should().Equal(new CriterionPlace("T1", document, 3));
        // What stands for another is their own.
        var other = (await bidding.Try(CasePeople.Bidder("B2"), On(page: 1, version: 0))).Refusals.Single();
        ((StandingPlaces)other.Current!).Places.Should().NotContain(one => one.Document == document);

        NamePlaces On(int page, int version) =>
            new(bidding.Competition, [new CriterionPlace("T1", document, page)], version);
    }

    [Test]
    public async Task A_version_that_a_colleague_sent_meanwhile_is_shown_by_its_receipt_and_without_its_price()
    {
        await bidding.Prepare("B1");
        var first = (await bidding.Submit("B1", "100")).Value;
        var second = (await bidding.Submit("B1", "43875123", first.Number)).Value;
        var refused = (await bidding.Submit("B1", "90", first.Number)).Refusals.Single();
        refused.Code.Should().Be("version.stale");
        var stands = refused.Current.Should().BeOfType<SubmissionReceipt>().Which;
        stands.Should().BeEquivalentTo(second);
        System.Text.Json.JsonSerializer.Serialize(stands).Should().NotContain("43875123");
        await bidding.Do(CasePeople.Bidder("B1"), new WithdrawSubmission(bidding.Competition));
        var withdrawn = (await bidding.Submit("B1", "90", second.Number)).Refusals.Single();
        (withdrawn.Code, withdrawn.Current).Should().Be(("version.stale", null));
        // Another bidder who names the receipt learns nothing of it.
        await bidding.Prepare("B2");
        var other = (await bidding.Submit("B2", "90", second.Number)).Refusals.Single();
        (other.Code, other.Current).Should().Be(("version.stale", null));
    }
}
