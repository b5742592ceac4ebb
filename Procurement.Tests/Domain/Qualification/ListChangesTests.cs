using Procurement.Domain.Qualification;
using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Qualification;

/// <summary>A published list changes by a new version that derives from it, until it expires.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ListChangesTests
{
    private static readonly string[] Registered = ["B1", "B2", "B3", "B9"];

    private readonly QualifiedList list = AQualifiedList.Of([("B1", 90), ("B2", 80), ("B3", 70)], null);

    [Test]
    public void Who_leaves_is_gone_from_the_next_version_and_this_one_stays()
    {
        list.Publish(Before);
        var next = Amend(new ListDeparture("B2", DepartureCause.Withdrawal)).Value;
        next.Bidders.Should().Equal(new QualifiedBidder("B1", 0), new QualifiedBidder("B3", 1));
        (next.ListVersion, next.PublishedAt, next.Reason).Should().Be((2, After, Reason));
        list.Holds("B2").Should().BeTrue();
    }

    [Test]
    public void Two_that_merged_hand_their_best_place_to_their_successor()
    {
        list.Publish(Before);
        Amend(new("B1", DepartureCause.Merger, "B9"), new("B3", DepartureCause.Merger, "B9"))
            .Value.Bidders.Select(entry => entry.Bidder)
            .Should()
            .Equal("B9", "B2");
        Amend(new ListDeparture("B3", DepartureCause.Merger, "B1"))
            .Value.Bidders.Select(entry => entry.Bidder)
            .Should()
            .Equal("B1", "B2");
    }

    [TestCase("B7", DepartureCause.Withdrawal, null)]
    [TestCase("B1", DepartureCause.Withdrawal, "B9")]
    [TestCase("B1", DepartureCause.Merger, null)]
    [TestCase("B1", DepartureCause.Merger, "B1")]
    [TestCase("B1", DepartureCause.Merger, "B8")]
    public void Nobody_is_put_on_the_list_by_hand(string bidder, DepartureCause cause, string? successor)
    {
        list.Publish(Before);
        Amend(new ListDeparture(bidder, cause, successor)).Refusals.Single().Code.Should().Be("list.entry-not-derived");
    }

    [Test]
    public void A_change_says_why()
    {
        list.Publish(Before);
        var reason = new BilingualText("Why", "");
        list.Amend(default, [new("B1", DepartureCause.Withdrawal)], Registered, reason, After)
            .Refusals.Single()
            .Code.Should()
            .Be("reason.missing");
        list.Expire(reason, After)!.Code.Should().Be("reason.missing");
        Amend().Refusals.Single().Code.Should().Be("reason.missing");
    }

    [Test]
    public void A_list_expires_by_the_clock_or_by_decision_and_serves_nobody_afterwards()
    {
        list.BarsUse(Before)!.Code.Should().Be("list.not-published");
        list.Publish(Before, expiresAt: After);
        list.BarsUse(After.AddTicks(-1)).Should().BeNull();
        list.BarsUse(After)!.Code.Should().Be("list.expired");
        list.Expire(Reason, Closing).Should().BeNull();
        list.BarsUse(Closing)!.Code.Should().Be("list.expired");
        list.Expire(Reason, Closing)!.Code.Should().Be("list.expired");
        Amend(new ListDeparture("B1", DepartureCause.Withdrawal)).Refusals.Single().Code.Should().Be("list.expired");
    }

    private Procurement.Domain.Common.Outcomes.Outcome<QualifiedList> Amend(params ListDeparture[] gone) =>
        list.Amend(new(Guid.NewGuid()), gone, Registered, Reason, After);
}
