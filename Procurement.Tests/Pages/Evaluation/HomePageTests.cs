namespace Procurement.Tests.Pages.Evaluation;

public sealed class HomePageTests
{
    private EvaluationSite site = null!;
    private APanelRoom room = null!;

    [OneTimeSetUp]
    public async Task Score()
    {
        site = new EvaluationSite();
        room = await APanelRoom.Scoring(site.Stage);
        await room.HandIn("E1", "B1", 60);
        await room.HandIn("E1", "B2", 61);
        var asks = new AskToUnlockScoreSheet(room.Competition, "technical", "B1", "One page was missed.");
        await room.Stage.Do(APanelRoom.Person("E1"), asks);
    }

    [OneTimeTearDown]
    public async Task Stop() => await site.DisposeAsync();

    [TestCase("/en/home", "Answer a request to unlock", "2 of 9 submitted", "Holds up the consensus")]
    [TestCase("/fr/accueil", "Répondre à une demande de déverrouillage", "2 sur 9 soumises", "Bloque le consensus")]
    public async Task The_lead_sees_what_waits_and_how_far_the_sheets_are(string address, params string[] words) =>
        (await site.Text(CasePeople.Lead, address)).Should().ContainAll(words).And.Contain("3");

    [Test]
    public async Task A_key_holder_sees_where_the_call_stands_and_no_count() =>
        (await site.Text(CasePeople.KeyHolders[0], "/en/home"))
            .Should()
            .Contain("Individual sheets")
            .And.NotContain("submitted")
            .And.NotContain("admitted")
            .And.NotContain("unlock");

    [Test]
    public async Task The_monitor_sees_what_waits_for_others_and_has_nothing_to_do()
    {
        var page = await site.Text(CasePeople.Monitor, "/en/home");
        page.Should().Contain("Nothing waits for you.").And.Contain("Answer a request to unlock");
    }

    [TestCase("E1")]
    [TestCase("B1")]
    public async Task Who_holds_no_such_role_finds_nothing(string who)
    {
        var person = who[0] == 'E' ? CasePeople.Evaluator(who) : CasePeople.Bidder(who);
        (await site.Text(person, "/en/home")).Should().Contain("No call yet").And.NotContain("Individual sheets");
        using var reader = site.As(person);
        await reader.Open($"/en/competitions/{room.Competition.Value}");
        reader.Status.Should().Be(HttpStatusCode.Forbidden);
        await reader.Open($"/fr/appels/{room.Call.Value}");
        reader.Status.Should().Be(HttpStatusCode.Forbidden);
    }

    [TestCase("/en/calls/{0}", "The call closed")]
    [TestCase("/fr/appels/{0}", "L’appel est clos")]
    public async Task The_page_of_a_call_says_where_it_stands(string address, string words) =>
        (await site.Text(CasePeople.Lead, string.Format(address, room.Call.Value))).Should().Contain(words);

    [TestCase("/en/competitions/{0}", "Now: Individual sheets. Next: Consensus.")]
    [TestCase("/fr/concours/{0}", "En cours\u00A0: Fiches individuelles. Ensuite\u00A0: Consensus.")]
    public async Task The_page_of_a_competition_says_what_is_done_now_and_what_next(string address, string words) =>
        (await site.Text(CasePeople.Approver, string.Format(address, room.Competition.Value))).Should().Contain(words);
}
