using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Solicitations;

/// <summary>Nothing but an approved and numbered addendum changes a published call.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class AddendumTests
{
    private static readonly AddendumContent Words = new() { Reason = Reason, Changes = Reason };

    private readonly Solicitation call = ACall.Published(Plan.TiesPartedBy("draw"));

    [Test]
    public void An_addendum_is_approved_by_another_than_its_author_and_published_once()
    {
        var addendum = call.Addendum(Words);
        Publish(addendum).Should().Be("addendum.not-approved");
        addendum.Approve(Lead, call, Before).Single().Code.Should().Be("duty.incompatible");
        addendum.Approve("A1", call, Before).Should().BeEmpty();
        addendum.Approve("A1", call, Before).Single().Code.Should().Be("addendum.already-approved");
        Publish(addendum).Should().BeNull();
        Publish(addendum).Should().Be("addendum.already-published");
        (addendum.Number, call.LatestAddendum).Should().Be((1, 1));
    }

    [Test]
    public void Numbers_follow_the_order_of_publication()
    {
        var (first, second) = (call.Approved(Words), call.Approved(Words));
        Publish(second).Should().BeNull();
        Publish(first).Should().BeNull();
        (second.Number, first.Number).Should().Be((1, 2));
    }

    [Test]
    public void A_closing_only_moves_later()
    {
        Code(Words with { ClosesAt = Closing }).Should().Be("addendum.closing-earlier");
        Publish(call.Approved(Words with { ClosesAt = After })).Should().BeNull();
        call.Terms.ClosesAt.Should().Be(After);
        call.Close(Closing)!.Code.Should().Be("call.closing-not-reached");
    }

    [Test]
    public void An_addendum_says_why_and_what_changed()
    {
        Code(Words with { Reason = new("Why", "") }).Should().Be("addendum.reason-missing");
        Code(Words with { Changes = new("What", "") }).Should().Be("text.missing");
        Code(Words with { Title = new("", "Titre") }).Should().Be("text.missing");
    }

    [Test]
    public void After_the_closing_instant_nothing_changes_any_more()
    {
        var approved = call.Approved(Words with { ClosesAt = After });
        Addendum
            .Draft(default, call, Words, Lead, Closing)
            .Refusals.Single()
            .Code.Should()
            .Be("addendum.after-closing");
        call.Publish(approved, ASeed.Source, Closing).Refusals.Single().Code.Should().Be("addendum.after-closing");
    }

    [Test]
    public void What_is_not_published_takes_no_addendum()
    {
        var draft = ACall.Drafted(Plan);
        Addendum.Draft(default, draft, Words, Lead, Before).Refusals.Single().Code.Should().Be("call.not-published");
    }

    [Test]
    public void An_addendum_leaves_the_days_that_the_plan_asks_or_moves_the_closing()
    {
        var strict = ACall.Published(Plan with { Service = new ServiceRules { AddendumDays = 7 } });
        string? At(AddendumContent content, DateTimeOffset now) =>
            strict.BarsAddendum(content, now).FirstOrDefault()?.Code;

        At(Words, Closing.AddDays(-7)).Should().BeNull();
        At(Words, Closing.AddDays(-7).AddTicks(1)).Should().Be("addendum.closing-too-near");
        At(Words with { ClosesAt = Closing.AddDays(6) }, Closing.AddDays(-1)).Should().BeNull();
    }

    [Test]
    public void A_bidder_acknowledges_what_is_published_until_the_closing_and_twice_is_once()
    {
        var addendum = call.Approved(Words);
        addendum.Acknowledge(call, "B1", "P1", Before)!.Code.Should().Be("addendum.not-published");
        Publish(addendum).Should().BeNull();
        addendum.IsAcknowledgedBy("B1").Should().BeFalse();
        addendum.Acknowledge(call, "B1", "P1", Before).Should().BeNull();
        addendum.Acknowledge(call, "B1", "P2", Before).Should().BeNull();
        addendum.Acknowledgements.Should().Equal(new Acknowledgement("B1", "P1", Before));
        addendum.Acknowledge(call, "B2", "P3", Closing)!.Code.Should().Be("addendum.after-closing");
    }

    private string Code(AddendumContent content) =>
        Addendum.Draft(default, call, content, Lead, Before).Refusals.First().Code;

    private string? Publish(Addendum addendum) =>
        call.Publish(addendum, ASeed.Source, Before).Refusals.FirstOrDefault()?.Code;
}
