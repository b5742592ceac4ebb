using Procurement.Api.Application.Consensus.Live;

namespace Procurement.Tests.Pages.Consensus;

public sealed class FollowTests
{
    private MeetingSite site = null!;

    [SetUp]
    public async Task Meet() => site = await MeetingSite.Meeting();

    [TearDown]
    public ValueTask End() => site.DisposeAsync();

    private string Live => site.RoomAddress() + "/live";

    [Test]
    public async Task A_screen_hears_where_the_chair_is_and_that_something_was_recorded_but_no_point()
    {
        using var line = await Line.Open(site, "E1");
        using var chair = site.As(CasePeople.Chair);
        await chair.Open(site.Address("B1") + "?criterion=T1.2");
        (await line.Next()).Should().Be("""{"bidder":"B1","criterion":"T1.2","version":0}""");
        await chair.SendForm(
            site.Address("B1") + "?handler=Agree&criterion=T1.2",
            ("Mark", "21"),
            ("ReasonEn", "Secret."),
            ("ReasonFr", "Secret."),
            ("Present", "E1")
        );
        (await line.Next()).Should().Be("""{"bidder":"B1","criterion":"T1.2","version":1}""");
    }

    [Test]
    public async Task The_overview_is_followed_too()
    {
        using var line = await Line.Open(site, "E1");
        using var chair = site.As(CasePeople.Chair);
        await chair.Open(site.Address("B1") + "?criterion=T1.2");
        await line.Next();
        using var member = site.As(MeetingSite.Evaluator("E1"));
        await member.Open(site.RoomAddress());
        member.Source.Should().Contain("follow.js").And.Contain("data-bidder=\"\"");
        member.Text.Should().Contain("The chair is at T1.2, Bidder B1");
        await chair.Open(site.RoomAddress());
        chair.Source.Should().NotContain("follow.js");
        (await line.Next()).Should().Be("""{"bidder":null,"criterion":null,"version":0}""");
        await member.Open(site.RoomAddress());
        member.Text.Should().Contain("The chair is on the overview too.");
        await member.Open(site.Address("B2"));
        member.Text.Should().Contain("The chair is at the overview of the step");
    }

    [Test]
    public async Task A_member_in_conflict_hears_nothing_of_that_bidder()
    {
        using var line = await Line.Open(site, "E3");
        using var chair = site.As(CasePeople.Chair);
        await chair.Open(site.Address("B3") + "?criterion=T2");
        await chair.Open(site.Address("B1") + "?criterion=T2");
        (await line.Next()).Should().Contain("\"B1\"");
    }

    [Test]
    public async Task A_conflict_that_is_declared_during_the_meeting_counts_at_once()
    {
        using var line = await Line.Open(site, "E2");
        await site.Site.Stage.Answer(site.Competition, "E2", "B1", InterestKind.Declared);
        using var chair = site.As(CasePeople.Chair);
        await chair.Open(site.Address("B1") + "?criterion=T2");
        await chair.Open(site.Address("B2") + "?criterion=T2");
        (await line.Next()).Should().Contain("\"B2\"");
    }

    [Test]
    public async Task Who_leaves_the_team_is_told_that_it_ended()
    {
        using var line = await Line.Open(site, "E2");
        var panel = await site.Stage.Do(CasePeople.Lead, new ShowPanel(site.Competition));
        await site.Stage.Do(
            CasePeople.Lead,
            new ChangePanel(site.Competition, [], ["E2"], null, "Left.", panel.Version)
        );
        using var chair = site.As(CasePeople.Chair);
        await chair.Open(site.Address("B1") + "?criterion=T2");
        (await line.NextEvent()).Should().Be("end");
    }

    [TestCase("E1", HttpStatusCode.OK)]
    [TestCase(null, HttpStatusCode.Unauthorized)]
    public async Task Only_who_may_see_the_consensus_may_follow_it(string? evaluator, HttpStatusCode status)
    {
        using var client = site.Site.Client(evaluator is null ? null : MeetingSite.Evaluator(evaluator));
        using var answer = await client.GetAsync(Live, HttpCompletionOption.ResponseHeadersRead);
        answer.StatusCode.Should().Be(status);
    }

    [Test]
    public async Task Lead_and_bidder_hear_nothing_before_the_step_is_closed()
    {
        foreach (
            var (person, status) in new[]
            {
                (CasePeople.Lead, HttpStatusCode.Conflict),
                (CasePeople.Bidder("B1"), HttpStatusCode.Forbidden),
            }
        )
        {
            using var client = site.Site.Client(person);
            using var answer = await client.GetAsync(Live, HttpCompletionOption.ResponseHeadersRead);
            answer.StatusCode.Should().Be(status);
        }
    }

    [Test]
    public async Task A_line_that_is_dropped_leaves_nothing_behind_and_one_person_has_few()
    {
        var hub = site.Site.Get<ConsensusHub>();
        var lines = new List<Line>();
        for (var i = 0; i < ConsensusHub.MostOfOnePerson; i++)
            lines.Add(await Line.Open(site, "E1"));
        hub.Screens.Should().Be(ConsensusHub.MostOfOnePerson);
        using (var client = site.Site.Client(MeetingSite.Evaluator("E1")))
        using (var answer = await client.GetAsync(Live, HttpCompletionOption.ResponseHeadersRead))
            answer.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        foreach (var line in lines)
            line.Dispose();
        for (var i = 0; i < 100 && hub.Screens > 0; i++)
            await Task.Delay(50);
        hub.Screens.Should().Be(0);
    }
}
