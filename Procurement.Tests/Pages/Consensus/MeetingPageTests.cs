namespace Procurement.Tests.Pages.Consensus;

public sealed class MeetingPageTests
{
    private MeetingSite site = null!;

    [SetUp]
    public async Task Meet() => site = await MeetingSite.Meeting();

    [TearDown]
    public ValueTask End() => site.DisposeAsync();

    private string Agree(string criterion) => site.Address("B1") + $"?handler=Agree&criterion={criterion}";

    private static (string, string)[] Typed(string mark = "11.5") =>
        [("Mark", mark), ("ReasonEn", "The tool is ready."), ("ReasonFr", "L’outil est prêt."), ("Present", "E1")];

    [TestCase("en", "Marks from 6.00 to 17.00 of 20", "55%", "Evaluator E1")]
    [TestCase("fr", "Notes de 6,00 à 17,00 sur 20", "55\u00A0%", "Evaluator E1")]
    public async Task The_meeting_begins_at_the_widest_spread_and_says_it_in_colour_sign_and_words(
        string language,
        params string[] words
    )
    {
        var text = await site.Site.Text(CasePeople.Chair, site.Address("B1", language));
        text.Should().ContainAll(words).And.Contain("E2 on B1.");
        using var chair = site.As(CasePeople.Chair);
        await chair.Open(site.Address("B1", language));
        chair.Source.Should().Contain("wide-gap").And.Contain("x=\"30\" y=\"7\" width=\"55\"");
        Regex.Count(chair.Source, "<h1").Should().Be(1);
        chair.Source.Should().NotMatchRegex("style=|onclick|<script>");
    }

    [Test]
    public async Task Agreeing_goes_on_to_the_next_criterion_and_keeps_who_was_there()
    {
        using var chair = site.As(CasePeople.Chair);
        await chair.Open(site.Address("B1") + "?criterion=T1.1");
        await chair.SendForm(Agree("T1.1"), Typed("11,5"));
        chair.Leads.Should().Be(site.Address("B1") + "?criterion=T1.2&done=Agreed");
        await chair.Open(chair.Leads!);
        chair.Text.Should().Contain("1 of 3 criteria are agreed.");
        chair.Source.Should().MatchRegex("checked=\"checked\"[^>]*value=\"E1\"").And.Contain("sp-agreed");
        (await site.Site.Text(MeetingSite.Evaluator("E2"), site.Address("B1", "fr") + "?criterion=T1.1"))
            .Should()
            .Contain("L’outil est prêt.")
            .And.Contain("11,50")
            .And.Contain("Membre E1")
            .And.NotContain("Evaluator E1", "an evaluator knows no names");
    }

    [TestCase("11.5.", "score.not-number")]
    [TestCase("21", "score.above-maximum")]
    [TestCase("1.234", "score.too-precise")]
    public async Task Bad_points_come_back_with_all_that_was_typed(string mark, string code)
    {
        using var chair = site.As(CasePeople.Chair);
        await chair.Open(site.Address("B1") + "?criterion=T1.1");
        await chair.SendForm(Agree("T1.1"), Typed(mark));
        ((int)chair.Status).Should().BeInRange(400, 422);
        chair.Source.Should().Contain(code).And.Contain("href=\"#Mark\"").And.Contain($"value=\"{mark}\"");
        chair.Text.Should().Contain("The tool is ready.").And.Contain("L’outil est prêt.");
        chair.Source.Should().Contain("aria-invalid=\"true\"").And.MatchRegex("checked=\"checked\"[^>]*value=\"E1\"");
    }

    [Test]
    public async Task A_reason_in_one_language_leads_to_the_other_one()
    {
        using var chair = site.As(CasePeople.Chair);
        await chair.Open(site.Address("B1") + "?criterion=T1.1");
        await chair.SendForm(Agree("T1.1"), ("Mark", "10"), ("ReasonEn", "Good."), ("ReasonFr", ""), ("Present", "E1"));
        chair.Source.Should().Contain("consensus.reason-missing").And.Contain("href=\"#ReasonFr\"");
        await chair.SendForm(Agree("T1.1"), ("Mark", "10"), ("ReasonEn", "Good."), ("ReasonFr", "Bon."));
        chair.Source.Should().Contain("consensus.attendance-missing").And.Contain("href=\"#Present\"");
    }

    [Test]
    public async Task Who_overtook_the_form_is_shown_beside_it_and_nothing_is_lost()
    {
        using var chair = site.As(CasePeople.Chair);
        await chair.Open(site.Address("B1") + "?criterion=T1.1");
        using var other = site.As(CasePeople.Chair);
        await other.Open(site.Address("B1") + "?criterion=T1.1");
        await other.SendForm(Agree("T1.1"), Typed("9"));
        await chair.SendForm(Agree("T1.1"), Typed("14"));
        chair.Status.Should().Be(HttpStatusCode.PreconditionFailed);
        chair
            .Text.Should()
            .Contain("Two versions: nothing is lost")
            .And.Contain("9.00")
            .And.Contain("The tool is ready.");
        chair.Source.Should().Contain("value=\"14\"");
        await chair.SendForm(Agree("T1.1"), Typed("14"));
        chair.Status.Should().Be(HttpStatusCode.Redirect);
    }

    [Test]
    public async Task A_wide_spread_is_settled_by_a_second_look_without_changing_a_mark()
    {
        using var chair = site.As(CasePeople.Chair);
        await chair.Open(site.Address("B1") + "?criterion=T1.1");
        var form = site.Address("B1") + "?handler=Review&criterion=T1.1";
        await chair.SendForm(form, ("Note", ""));
        chair.Source.Should().Contain("reason.missing").And.Contain("href=\"#Note\"");
        await chair.SendForm(form, ("Note", "Read 4.2 together."));
        await chair.Open(chair.Leads!);
        chair
            .Text.Should()
            .Contain("Read 4.2 together.")
            .And.Contain("Spread of 55%, reviewed")
            .And.NotContain("must be looked at again before the step is closed: T1.1");
    }

    [TestCase("widest", "T1.1", "T1.2")]
    [TestCase("same", "T1.2", "T2")]
    [TestCase("review", "T1.1", null)]
    public async Task The_matrix_is_filtered_by_spread(string show, string first, string? second)
    {
        using var chair = site.As(CasePeople.Chair);
        await chair.Open(site.Address("B1") + $"?show={show}");
        var rows = Regex
            .Matches(chair.Source, "<th scope=\"row\"[^>]*><a[^>]*>([^ ]+) ")
            .Select(one => one.Groups[1].Value);
        rows.Take(2).Should().Equal(second is null ? [first] : [first, second]);
    }

    [Test]
    public async Task Only_the_chair_has_a_form_to_record()
    {
        using var evaluator = site.As(MeetingSite.Evaluator("E1"));
        await evaluator.Open(site.Address("B1"));
        evaluator.Source.Should().NotContain("handler=Agree").And.NotContain("handler=Review").And.Contain("follow.js");
        evaluator.Text.Should().Contain("Refresh");
        await evaluator.Post(Agree("T1.1"), Typed());
        evaluator.Status.Should().NotBe(HttpStatusCode.Redirect);
    }
}
