namespace Procurement.Tests.Pages.Work;

/// <summary>The page on which a criterion is scored.</summary>
public sealed class CriterionPageTests
{
    private WorkRoom room = null!;

    [OneTimeSetUp]
    public async Task Begin() => room = await WorkRoom.Scoring();

    [OneTimeTearDown]
    public async Task End() => await room.DisposeAsync();

    [TestCase("en", "What is assessed.", "Looked for here.", "0 of 3 criteria scored")]
    [TestCase("fr", "Ce qui est évalué.", "Recherché ici.", "0 critères notés sur 3")]
    public async Task It_shows_what_is_assessed_beside_the_page_that_the_bidder_named(
        string language,
        params string[] words
    )
    {
        using var page = room.As("E2");
        await page.Open(room.Criterion("B3", "T1", language));
        page.Status.Should().Be(HttpStatusCode.OK);
        foreach (var word in words)
            page.Text.Should().Contain(word);
        page.Source.Should()
            .Contain("<iframe name=\"document\"")
            .And.MatchRegex($"src=\"/{language}/competitions/{room.Competition.Value}/documents/[0-9a-f-]+#page=1\"");
        page.Source.Should().NotContain(">0.00<", "what is not scored is no zero");
    }

    [Test]
    public async Task The_button_saves_and_goes_on_and_a_double_click_is_one_save()
    {
        using var page = room.As("E1");
        var address = room.Criterion("B1", "T1");
        await page.Open(address);
        var form = page.Source;
        for (var click = 0; click < 2; click++)
        {
            page.Show(form);
            await page.SendForm(
                address,
                ("points", "7,5"),
                ("comment", "Seven and\r\na half."),
                ("notes", "Mine."),
                ("go", room.Criterion("B1", "T2"))
            );
            page.Leads.Should().Be(room.Criterion("B1", "T2"));
        }
        var field = (await room.Standing("B1", "T1")).Criteria[0].Field;
        field
            .Should()
            .Match<FieldDetails>(one => one.Version == 1 && one.Comment == "Seven and\na half." && one.Note == "Mine.");
        field.Mark.Should().Be(Points.Of(7.5m));
    }

    [TestCase("21", "above its maximum", "score.above-maximum")]
    [TestCase("seven", "not a number", "score.not-number")]
    [TestCase("7.123", "decimal", "score.too-precise")]
    public async Task What_is_refused_comes_back_with_all_that_was_typed(string points, string says, string code)
    {
        using var page = room.As("E1");
        var address = room.Criterion("B2", "T1");
        await page.Open(address);
        await page.SendForm(address, ("points", points), ("comment", "A long <comment>."), ("notes", "Kept too."));
        page.Status.Should().Be(HttpStatusCode.UnprocessableEntity);
        page.Source.Should()
            .Contain($"value=\"{points}\"")
            .And.Contain("A long &lt;comment&gt;.")
            .And.Contain("Kept too.")
            .And.Contain("href=\"#points\"")
            .And.Contain("aria-invalid=\"true\"")
            .And.Contain("<title>Error:")
            .And.Contain(code);
        page.Text.Should().Contain(says);
        (await room.Standing("B2", "T1")).Criteria[0].Field.Version.Should().Be(0);
    }

    [Test]
    public async Task The_script_is_told_what_the_server_holds_or_why_not()
    {
        using var page = room.As("E1");
        var address = room.Criterion("B3", "T1");
        await page.Open(address);
        var saved = await Save(page, address, "6", 0);
        saved.GetProperty("state").GetString().Should().Be("saved");
        saved.GetProperty("line").GetString().Should().StartWith("Saved ").And.EndWith(": 6.00 points");
        saved.GetProperty("version").GetInt32().Should().Be(1);
        (await Save(page, address, "20.5", 1)).GetProperty("line").GetString().Should().StartWith("Not saved: ");
        page.Status.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await Save(page, address, "9", 0)).GetProperty("state").GetString().Should().Be("stale");
        (await Save(page, address, "", 1)).GetProperty("line").GetString().Should().EndWith("not scored");
        (await room.Standing("B3", "T1")).Criteria[0].Field.Mark.Should().BeNull();
    }

    [Test]
    public async Task Without_the_token_of_its_form_nothing_is_saved()
    {
        using var page = room.As("E1");
        var address = room.Criterion("B3", "T3") + "?handler=Save";
        await page.Post(address, ("points", "6"), ("version", "0"));
        page.Status.Should().Be(HttpStatusCode.Conflict);
        (await room.Standing("B3", "T3")).Criteria[2].Field.Version.Should().Be(0);
    }

    [Test]
    public async Task A_criterion_with_levels_offers_each_level_with_its_points()
    {
        using var page = room.As("E2");
        var address = room.Criterion("B1", "T2");
        await page.Open(address);
        page.Text.Should().Contain("Level 2.5: 10.00 points").And.Contain("Level 5: 20.00 points");
        await page.SendForm(address, ("points", "2.5"), ("comment", "Half of it."), ("notes", ""));
        page.Leads.Should().EndWith("?done=Saved");
        await page.Open(page.Leads!);
        page.Text.Should().Contain("level 2.5 (10.00 points)");
    }

    [Test]
    public async Task A_note_is_its_evaluators_alone()
    {
        using var page = room.As("E1");
        var address = room.Criterion("B2", "T3");
        await page.Open(address);
        await page.SendForm(address, ("points", "3"), ("comment", "Said aloud."), ("notes", "Quietly."));
        (await page.Open(address)).Should().Contain("Quietly.");
        await page.Open(address + "/history");
        page.Source.Should().Contain("Said aloud.").And.NotContain("Quietly.");
        using var other = room.As("E2");
        (await other.Open(address)).Should().NotContain("Quietly.").And.NotContain("Said aloud.");
        room.Bidding.Service.Record(room.Bidding.Call)
            .Should()
            .NotContain(entry => entry.Payload!.Contains("Quietly."));
    }

    [Test]
    public async Task A_document_is_framed_by_our_own_pages_and_by_nobody_elses()
    {
        using var client = room.Host.As(APanelRoom.Person("E1"));
        var address = $"/fr/competitions/{room.Competition.Value}/documents/{room.Document.Value}";
        using var document = await client.GetAsync(address);
        document.Content.Headers.ContentType!.MediaType.Should().Be("application/pdf");
        document.Headers.GetValues("X-Frame-Options").Should().Equal("SAMEORIGIN");
        document.Headers.GetValues("Content-Security-Policy").Single().Should().Contain("frame-ancestors 'self'");
        using var page = await client.GetAsync(room.Criterion("B1", "T1"));
        page.Headers.GetValues("X-Frame-Options").Should().Equal("DENY");
        using var lead = await room.Host.As(CasePeople.Bidder("B2")).GetAsync(address);
        lead.StatusCode.Should().Be(HttpStatusCode.NotFound);
        lead.Headers.GetValues("X-Frame-Options").Should().Equal("DENY");
    }

    private static async Task<JsonElement> Save(
        Support.Pages.PageReader page,
        string address,
        string points,
        int version
    )
    {
        var source = page.Source;
        var hidden = page.Hidden(address).Where(one => one.Name is not ("once" or "version"));
        var answer = await page.Post(
            address + "?handler=Save",
            [.. hidden, ("version", $"{version}"), ("points", points), ("comment", "Says why it is so."), ("notes", "")]
        );
        page.Show(source);
        return JsonDocument.Parse(answer).RootElement;
    }
}
