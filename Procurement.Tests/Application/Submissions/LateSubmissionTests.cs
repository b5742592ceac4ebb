namespace Procurement.Tests.Application.Submissions;

/// <summary>What is late or not invited is refused and listed; nothing changes after the closing.</summary>
public sealed class LateSubmissionTests
{
    private ABidding bidding = null!;

    [SetUp]
    public async Task Begin() => bidding = await ABidding.Open();

    [TearDown]
    public async Task End() => await bidding.DisposeAsync();

    [Test]
    public async Task A_late_one_is_refused_and_listed_with_its_instant_and_without_contents()
    {
        await bidding.Prepare("B1");
        var late = ACompetition.Closing.AddTicks(1);
        bidding.Service.Now = late;
        (await bidding.Submit("B1")).Refusals.Single().Code.Should().Be("submission.late");
        var listed = await bidding.Do(CasePeople.Lead, new ListSubmissions(bidding.Competition));
        listed.Single().Footing.Should().Be(Footing.Late);
        listed.Single().ReceivedAt.Should().Be(late);
        listed.Single().Receipt.Should().BeNull();
        bidding.Service.Now = ACompetition.After;
        (await bidding.Submit("B1")).Refusals.Single().Code.Should().Be("submission.late");
        (await bidding.Do(CasePeople.Lead, new ListSubmissions(bidding.Competition))).Should().Equal(listed);
    }

    [Test]
    public async Task A_late_replacement_leaves_the_one_in_time_as_it_was()
    {
        await bidding.Prepare("B1");
        var first = (await bidding.Submit("B1")).Value;
        bidding.Service.Now = ACompetition.After;
        (await bidding.Submit("B1", "1", first.Number)).Refusals.Single().Code.Should().Be("submission.late");
        var listed = await bidding.Do(CasePeople.Lead, new ListSubmissions(bidding.Competition));
        listed.Single().Receipt.Should().Be(first.Number);
        listed.Single().Footing.Should().Be(Footing.Accepted);
    }

    [Test]
    public async Task Nothing_changes_after_the_closing()
    {
        var document = await bidding.Prepare("B1");
        await bidding.Submit("B1");
        var version = (await bidding.Own("B1")).Version;
        bidding.Service.Now = ACompetition.After;
        var bidder = CasePeople.Bidder("B1");
        (await bidding.Upload("B1", AFile.Pdf())).Refusals.Single().Code.Should().Be("submission.closed");
        (await bidding.Service.Code(bidder, new RemoveDocument(bidding.Competition, document)))
            .Should()
            .Be("submission.closed");
        (await bidding.Service.Code(bidder, new NamePlaces(bidding.Competition, [], version)))
            .Should()
            .Be("submission.closed");
        (await bidding.Service.Code(bidder, new WithdrawSubmission(bidding.Competition)))
            .Should()
            .Be("submission.closed");
    }

    [Test]
    public async Task One_that_is_not_invited_is_refused_and_listed()
    {
        await using var invited = await ABidding.Inviting("B2");
        await invited.Prepare("B1");
        (await invited.Submit("B1")).Refusals.Single().Code.Should().Be("submission.not-invited");
        await invited.Prepare("B2");
        (await invited.Submit("B2")).IsRefused.Should().BeFalse();
        invited.Service.Now = ACompetition.After;
        var listed = await invited.Do(CasePeople.Lead, new ListSubmissions(invited.Competition));
        listed.Select(one => one.Footing).Should().Equal(Footing.NotInvited, Footing.Accepted);
    }
}
