namespace Procurement.Tests.Pages;

public sealed partial class StartPageTests
{
    private PlayedDatabase database = null!;
    private SignedInHost host = null!;
    private HttpClient browser = null!;

    [OneTimeSetUp]
    public async Task PlayCases()
    {
        database = new PlayedDatabase();
        (await database.Play("est-prototype")).Faults.Should().BeEmpty();
        (await database.Play("quebec-adjusted-price")).Faults.Should().BeEmpty();
        host = new SignedInHost(database.Location);
        browser = host.As(CasePeople.Monitor);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        browser.Dispose();
        await host.DisposeAsync();
        database.Dispose();
    }

    [TestCase("fr-CA,fr;q=0.9,en;q=0.5", "/fr")]
    [TestCase("en", "/en")]
    [TestCase("de", "/en")]
    [TestCase("fr;q=0, en;q=0.1", "/en")]
    public async Task The_bare_address_leads_to_the_readers_language(string asked, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.AcceptLanguage.ParseAdd(asked);
        var answer = await browser.SendAsync(request);
        answer.Headers.Location!.ToString().Should().Be(address);
    }

    [Test]
    public async Task A_language_that_the_service_does_not_speak_is_not_found() =>
        (await browser.GetAsync("/de")).StatusCode.Should().Be(HttpStatusCode.NotFound);

    [TestCase("en", "Sign in", "Check a document", "About this service")]
    [TestCase("fr", "Se connecter", "Vérifier un document", "À propos du service")]
    public async Task Who_is_not_signed_in_finds_the_way_in_and_no_competition(string language, params string[] words)
    {
        using var nobody = host.As(null);
        var page = WebUtility.HtmlDecode(await nobody.GetStringAsync($"/{language}"));
        foreach (var word in words)
            page.Should().Contain($">{word}</h2>");
        page.Should().NotContain("Silverbirch").And.NotContain("<table");
    }

    [TestCase("en", "Recommended: Silverbirch College of Applied Arts and Technology", "October 31, 2019")]
    [TestCase("fr", "Recommandé\u00A0: Silverbirch College of Applied Arts and Technology", "31\u00A0octobre 2019")]
    public async Task The_start_page_shows_each_competition_and_what_came_of_it(string language, params string[] words)
    {
        var page = await Text($"/{language}");
        foreach (var word in words)
            page.Should().Contain(word);
    }

    [TestCase("en", "Ranking: Muskoka-Kawarthas", "305.50", "$12,800,000.00", "higher score: ")]
    [TestCase(
        "fr",
        "Classement\u00A0: Muskoka-Kawarthas",
        "305,50",
        "12\u00A0800\u00A0000,00\u00A0$",
        "meilleure note\u00A0: "
    )]
    public async Task A_ranking_shows_the_figures_and_what_decided_the_tie(string language, params string[] words)
    {
        var page = await Text(await RankingOf("Muskoka-Kawarthas", language));
        foreach (var word in words)
            page.Should().Contain(word);
    }

    [TestCase("en", "Soumissionnaire B ranks first of 3, by the lowest adjusted price.")]
    [TestCase("fr", "se classe au premier rang sur 3, selon le prix ajusté le plus bas.")]
    public async Task A_ranking_that_is_not_by_points_says_by_what(string language, string lead) =>
        (await Text(await RankingOf("Whole contract", language))).Should().Contain(lead);

    [Test]
    public async Task A_sealed_price_is_absent_from_page_and_api()
    {
        var address = await RankingOf("Muskoka-Kawarthas", "en");
        var id = address.Split('/')[3];
        var api = await browser.GetFromJsonAsync<JsonElement>($"/api/v1/competitions/{id}/ranking");
        var stopped = api.GetProperty("proposals")
            .EnumerateArray()
            .Where(one => one.GetProperty("outcome").GetString() == "didNotAdvance")
            .ToList();
        stopped.Should().NotBeEmpty().And.OnlyContain(one => one.GetProperty("price").ValueKind == JsonValueKind.Null);
    }

    [Test]
    public async Task Every_link_of_every_page_leads_somewhere_in_both_languages()
    {
        var seen = new HashSet<string>();
        var waiting = new Queue<string>(["/en", "/fr"]);
        while (waiting.TryDequeue(out var address))
        {
            if (!seen.Add(address))
                continue;
            var answer = await browser.GetAsync(address);
            if (answer.Headers.Location is { } further)
            {
                waiting.Enqueue(further.OriginalString);
                continue;
            }
            answer.StatusCode.Should().Be(HttpStatusCode.OK, address);
            if (answer.Content.Headers.ContentType!.MediaType == "text/html")
                foreach (Match link in Link.Matches(await answer.Content.ReadAsStringAsync()))
                    waiting.Enqueue(WebUtility.HtmlDecode(link.Groups[1].Value));
            else if (address.Contains(".pdf", StringComparison.Ordinal))
                answer.Content.Headers.ContentType.MediaType.Should().Be("application/pdf");
        }
        seen.Count(one => one.Contains("evaluation.pdf", StringComparison.Ordinal)).Should().BeGreaterThan(2);
        seen.Should().Contain(one => one.Contains("recommendation.pdf", StringComparison.Ordinal));
        seen.Should().NotContain(one => one.Contains("evaluator=", StringComparison.Ordinal), "a sheet is no result");
        seen.Should().Contain(one => one.StartsWith("/fr/concours/", StringComparison.Ordinal));
    }

    [TestCase("en", "en-CA")]
    [TestCase("fr", "fr-CA")]
    public async Task A_page_can_be_used_without_seeing_it(string language, string tag)
    {
        foreach (var address in new[] { $"/{language}", await RankingOf("Muskoka-Kawarthas", language) })
        {
            var page = await Text(address);
            page.Should()
                .Contain($"<html lang=\"{tag}\">")
                .And.Contain("<main id=\"main\"")
                .And.Contain("href=\"#main\"");
            Regex.Count(page, "<h1").Should().Be(1);
            Regex.Count(page, "<caption").Should().Be(Regex.Count(page, "<table"));
            page.Should().NotMatchRegex("<th(?=[ >])(?![^>]*scope=)[^>]*>").And.NotMatchRegex("style=|<script|onclick");
        }
    }

    private async Task<string> RankingOf(string region, string language)
    {
        var programmes = await browser.GetFromJsonAsync<JsonElement>("/api/v1/programmes");
        var id = programmes
            .EnumerateArray()
            .SelectMany(programme => programme.GetProperty("competitions").EnumerateArray())
            .First(one =>
                one.GetProperty("region") is { ValueKind: JsonValueKind.Object } name
                && name.GetProperty("en").GetString() == region
            )
            .GetProperty("id")
            .GetGuid();
        return language == "fr" ? $"/fr/concours/{id}/classement" : $"/en/competitions/{id}/ranking";
    }

    private async Task<string> Text(string address) => WebUtility.HtmlDecode(await browser.GetStringAsync(address));

    [GeneratedRegex("href=\"([^\"#]+)\"")]
    private static partial Regex Link { get; }
}
