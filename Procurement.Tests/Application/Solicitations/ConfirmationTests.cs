namespace Procurement.Tests.Application.Solicitations;

/// <summary>An addendum after a submission: confirmed, answered by a later version, or marked at the closing.</summary>
public sealed class ConfirmationTests
{
    private static readonly EvaluationPlan Plan = APlan.Of(AStep.Mandatory("M1"), AStep.Price(100)) with
    {
        DrawSeed = null,
    };

    [Test]
    public async Task A_bidder_is_told_what_is_due_and_until_when_and_who_does_nothing_stands_marked()
    {
        await using var bidding = await ABidding.Open(Plan);
        string[] bidders = ["B1", "B2"];
        foreach (var bidder in bidders)
            (await bidding.Submit(bidder)).IsRefused.Should().BeFalse();
        (await bidding.Own("B1")).ConfirmationDue.Should().BeNull();
        var addendum = await Publish(
            bidding,
            new AddendumContent { Reason = ACompetition.Reason, Changes = ACompetition.Reason }
        );
        foreach (var bidder in bidders)
        {
            var due = (await bidding.Own(bidder)).ConfirmationDue!;
            due.Addenda.Should().Equal(new AddendumToConfirm(addendum, 1));
            due.Before.Should().Be(ACompetition.Closing);
        }
        (await bidding.Own("B3")).ConfirmationDue.Should().BeNull("it submitted nothing");
        await bidding.Do(CasePeople.Bidder("B1"), new AcknowledgeAddendum(bidding.Call, addendum));
        (await bidding.Own("B1")).ConfirmationDue.Should().BeNull();

        bidding.Service.Now = ACompetition.After;
        await bidding.Do(CasePeople.Lead, new CloseCall(bidding.Call));
        foreach (var person in new[] { CasePeople.Lead, CasePeople.Chair, CasePeople.Monitor })
        {
            var listed = await bidding.Do(person, new ListSubmissions(bidding.Competition));
            listed
                .ToDictionary(one => one.Bidder, one => one.UnconfirmedAddendum)
                .Should()
                .Equal(new Dictionary<string, int?> { ["B1"] = null, ["B2"] = 1 });
        }
        (await bidding.Own("B2")).UnconfirmedAddendum.Should().Be(1);
    }

    [Test]
    public async Task An_addendum_that_first_brings_a_price_waits_for_the_keys()
    {
        var technical = AStep.Rated("technical", ACriterion.Leaf("T1", 100)).WithMinimumPercent(60);
        var unpriced = APlan.Of(AStep.Mandatory("M1"), technical) with { DrawSeed = null };
        var priced = APlan.Of(AStep.Mandatory("M1"), technical, AStep.Price(100)) with { DrawSeed = null };
        await using var bidding = await ABidding.Open(unpriced);
        var content = new AddendumContent
        {
            Reason = ACompetition.Reason,
            Changes = ACompetition.Reason,
            Plan = priced,
        };
        var addendum = await bidding.Do(CasePeople.Lead, new DraftAddendum(bidding.Call, content));
        await bidding.Do(CasePeople.Approver, new ApproveAddendum(bidding.Call, addendum));
        var publish = new PublishAddendum(bidding.Call, addendum);
        (await bidding.Service.Code(CasePeople.Lead, publish)).Should().Be("keys.not-ready");
        await CaseKeys.Make(bidding.Service.Stage, bidding.Call, priced);
        (await bidding.Do(CasePeople.Lead, publish)).Should().Be(1);
    }

    private static async Task<AddendumId> Publish(ABidding bidding, AddendumContent content)
    {
        var addendum = await bidding.Do(CasePeople.Lead, new DraftAddendum(bidding.Call, content));
        await bidding.Do(CasePeople.Approver, new ApproveAddendum(bidding.Call, addendum));
        await bidding.Do(CasePeople.Lead, new PublishAddendum(bidding.Call, addendum));
        return addendum;
    }
}
