namespace Procurement.Tests.Pages.Evaluation;

public sealed class StepsPageTests
{
    private EvaluationSite site = null!;
    private APanelRoom room = null!;

    [SetUp]
    public async Task Score()
    {
        site = new EvaluationSite();
        room = await APanelRoom.Scoring(site.Stage);
        await room.HandIn("E1", "B1", 60);
        await room.Stage.Do(APanelRoom.Person("E2"), room.Scores("B1", 55));
    }

    [TearDown]
    public async Task Stop() => await site.DisposeAsync();

    private string Steps => $"/en/competitions/{room.Competition.Value}/steps";

    [TestCase("/en/competitions/{0}/steps", "Evaluator E1 1 0 2", "Evaluator E2 0 1 2", "Total 1 1 7")]
    [TestCase("/fr/concours/{0}/etapes", "Evaluator E1 1 0 2", "Evaluator E2 0 1 2", "Total 1 1 7")]
    public async Task The_lead_sees_how_far_each_evaluator_is_and_no_mark(string address, params string[] rows)
    {
        var page = await site.Text(CasePeople.Lead, string.Format(address, room.Competition.Value));
        page.Should().ContainAll(rows).And.NotContain("60").And.NotContain("55").And.NotContain("Says why");
    }

    [Test]
    public async Task A_sheet_is_given_back_for_a_reason_only()
    {
        var asks = new AskToUnlockScoreSheet(room.Competition, "technical", "B1", "One page was missed.");
        await room.Stage.Do(APanelRoom.Person("E1"), asks);
        using var reader = await Reader(CasePeople.Lead, Steps);
        reader
            .Text.Should()
            .Contain("Evaluator E1 asks for the sheet of Bidder B1")
            .And.Contain("One page was missed.");
        await reader.SendForm(Steps + "?handler=Unlock", ("WhyUnlock0", " "));
        reader.Text.Should().Contain("reason.missing");
        reader.Source.Should().Contain("href=\"#WhyUnlock0\"");
        await reader.SendForm(Steps + "?handler=Unlock", ("WhyUnlock0", "Agreed."));
        reader.Leads.Should().Be(Steps + "?done=Unlocked");
        await reader.Open(Steps);
        reader.Text.Should().NotContain("asks for the sheet");
    }

    [Test]
    public async Task A_reminder_sent_twice_is_one()
    {
        using var reader = await Reader(CasePeople.Lead, Steps);
        var page = reader.Source;
        await reader.SendForm(Steps + "?handler=Remind");
        reader.Leads.Should().Be(Steps + "?done=Reminded");
        reader.Show(page);
        await reader.SendForm(Steps + "?handler=Remind");
        reader.Leads.Should().Be(Steps + "?done=Reminded");
        var notices = await room.Stage.Do(CasePeople.Monitor, new ListPanelNotices(room.Competition));
        notices.Should().HaveCount(3);
    }

    [TestCase("en", "competitions/{0}/steps", "Score sheets are due by", "3 days left", "Past due")]
    [TestCase(
        "fr",
        "concours/{0}/etapes",
        "Feuilles d’évaluation à remettre au plus tard le",
        "Il reste 3 jours",
        "En retard"
    )]
    public async Task The_lead_moves_the_due_date_for_a_reason(string language, string page, params string[] words)
    {
        var steps = $"/{language}/{string.Format(page, room.Competition.Value)}";
        using var reader = await Reader(CasePeople.Lead, steps);
        var due = ACompetition.After.AddDays(3).ToOffset(TimeSpan.FromHours(-5));
        var typed = ("AtDue", due.ToString("yyyy-MM-dd'T'HH:mm"));
        await reader.SendForm(
            steps + "?handler=Due",
            ("AtDue", "soon"),
            ("EnglishDue", "Ill."),
            ("FrenchDue", "Malade.")
        );
        reader.Source.Should().ContainAll("date.unreadable", "href=\"#AtDue\"", "Malade.");
        await reader.SendForm(steps + "?handler=Due", typed, ("EnglishDue", "Ill."), ("FrenchDue", ""));
        reader.Source.Should().ContainAll("reason.missing", "href=\"#FrenchDue\"");
        await reader.SendForm(
            steps + "?handler=Due",
            ("AtDue", "2019-01-01T00:00"),
            ("EnglishDue", "Ill."),
            ("FrenchDue", "M.")
        );
        reader.Source.Should().Contain("step.due-in-past");
        await reader.SendForm(steps + "?handler=Due", typed, ("EnglishDue", "Ill."), ("FrenchDue", "Malade."));
        reader.Leads.Should().Be(steps + "?done=DueMoved");
        await reader.Open(steps);
        reader.Text.Should().Contain(words[0]).And.Contain(words[1]).And.Contain(language == "fr" ? "Malade." : "Ill.");
        site.Now = ACompetition.After.AddDays(4);
        (await site.Text(CasePeople.Lead, steps)).Should().Contain(words[2]);
    }

    [TestCase("en", "competitions/{0}/steps", "What stands now", "What you typed")]
    [TestCase("fr", "concours/{0}/etapes", "Version en vigueur", "Votre saisie")]
    public async Task A_due_date_moved_meanwhile_is_shown_beside_what_was_typed(
        string language,
        string page,
        params string[] words
    )
    {
        var steps = $"/{language}/{string.Format(page, room.Competition.Value)}";
        using var reader = await Reader(CasePeople.Lead, steps);
        await room.MoveSheetsDue(ACompetition.After.AddDays(3), new("Strike.", "Grève."));
        (string, string)[] typed =
        [
            ("AtDue", ACompetition.After.AddDays(5).ToString("yyyy-MM-dd'T'HH:mm")),
            ("EnglishDue", "Ill."),
            ("FrenchDue", "Malade."),
        ];
        await reader.SendForm(steps + "?handler=Due", typed);
        reader.Status.Should().Be(HttpStatusCode.PreconditionFailed);
        reader.Text.Should().ContainAll([.. words, "Strike.", "Grève.", "Ill.", "Malade."]);
        reader.Source.Should().Contain("version.stale");
        await reader.SendForm(steps + "?handler=Due", typed);
        reader.Leads.Should().Be(steps + "?done=DueMoved");
    }

    [Test]
    public async Task What_keeps_a_step_open_is_named_with_the_place_where_it_is_mended()
    {
        using var reader = await Reader(CasePeople.Lead, Steps + "/technical/close");
        reader.Text.Should().ContainAll("3 things are still missing.", "consensus.sheets-not-submitted", "Bidder B1");
        reader.Source.Should().Contain($"<a href=\"{Steps}\">Progress of the sheets</a>").And.NotContain("<form class");
        await reader.Open(Steps + "/commercial/close");
        reader.Status.Should().Be(HttpStatusCode.Conflict);
    }

    [Test]
    public async Task Nobody_but_the_lead_is_offered_an_act()
    {
        foreach (var person in new[] { CasePeople.Approver, CasePeople.Monitor })
        {
            using var reader = await Reader(person, Steps);
            reader.Status.Should().Be(HttpStatusCode.OK);
            reader.Source.Should().NotContain("handler=");
            await reader.Open(Steps + "/technical/close");
            reader.Status.Should().Be(HttpStatusCode.Forbidden);
        }
    }

    private async Task<PageReader> Reader(string person, string address)
    {
        var reader = site.As(person);
        await reader.Open(address);
        return reader;
    }
}
