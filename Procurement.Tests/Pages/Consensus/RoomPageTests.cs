using System.Net;
using Procurement.Tests.Pages.Evaluation;

namespace Procurement.Tests.Pages.Consensus;

public sealed class RoomPageTests
{
    private MeetingSite site = null!;

    [OneTimeSetUp]
    public async Task Score() => site = await MeetingSite.Scored();

    [OneTimeTearDown]
    public ValueTask End() => site.DisposeAsync();

    [Test, Order(1)]
    public async Task Before_it_begins_the_chair_sees_counts_and_evaluators_nothing()
    {
        (await site.Site.Text(CasePeople.Chair, site.RoomAddress()))
            .Should()
            .Contain("Every sheet is in.")
            .And.Contain("3 of 3")
            .And.NotContain("6.00");
        (await site.Site.Text(CasePeople.Chair, site.RoomAddress("fr")))
            .Should()
            .Contain("Toutes les feuilles sont remises.");
        (await site.Site.Text(MeetingSite.Evaluator("E1"), site.RoomAddress()))
            .Should()
            .Contain("The panel has not begun to agree.")
            .And.NotContain("2 of 2")
            .And.NotContain("3 of 3");
        using var early = site.As(CasePeople.Chair);
        await early.Open(site.Address("B1"));
        early.Status.Should().Be(HttpStatusCode.Conflict);
        early.Source.Should().Contain("sheet.hidden").And.NotContain("6.00");
    }

    [Test, Order(2)]
    public async Task The_chair_opens_it_and_then_everybody_who_may_sees_how_far_each_proposal_is()
    {
        using var chair = site.As(CasePeople.Chair);
        await chair.Open(site.RoomAddress());
        await chair.SendForm(site.RoomAddress() + "?handler=Open");
        chair.Leads.Should().Be(site.RoomAddress() + "?done=Opened");
        await chair.Open(chair.Leads!);
        chair
            .Text.Should()
            .Contain("0 of 9 criteria are agreed.")
            .And.Contain("55% at T1.1")
            .And.Contain("1 spread to review");
        (await site.Site.Text(MeetingSite.Evaluator("E1"), site.RoomAddress("fr")))
            .Should()
            .Contain("55\u00A0% à T1.1");
    }

    [Test, Order(3)]
    public async Task A_member_in_conflict_finds_neither_the_bidder_nor_a_count_of_it()
    {
        var room = await site.Site.Text(MeetingSite.Evaluator("E3"), site.RoomAddress());
        room.Should().Contain("0 of 6 criteria are agreed.");
        using var barred = site.As(MeetingSite.Evaluator("E3"));
        await barred.Open(site.RoomAddress());
        barred.Source.Should().NotContain("/B3\"");
        await barred.Open(site.Address("B3"));
        barred.Status.Should().Be(HttpStatusCode.NotFound);
        var none = await barred.Open(site.Address("B9"));
        barred.Status.Should().Be(HttpStatusCode.NotFound);
        (await barred.Open(site.Address("B3")))
            .Replace("B3", "B9", StringComparison.Ordinal)
            .Length.Should()
            .Be(none.Length);
    }

    [Test, Order(4)]
    public async Task A_lead_sees_nothing_of_it_before_the_step_is_closed()
    {
        (await site.Site.Text(CasePeople.Lead, site.RoomAddress())).Should().NotContain("55%");
        using var lead = site.As(CasePeople.Lead);
        await lead.Open(site.Address("B1"));
        lead.Status.Should().Be(HttpStatusCode.Conflict);
    }

    [Test, Order(5)]
    public async Task Strangers_find_no_room()
    {
        using var bidder = site.As(CasePeople.Bidder("B1"));
        foreach (var address in new[] { site.RoomAddress(), site.Address("B1") })
        {
            await bidder.Open(address);
            bidder.Status.Should().Be(HttpStatusCode.Forbidden);
            bidder.Source.Should().NotContain("55%");
        }
    }
}
