namespace Procurement.Tests.Endpoints;

public sealed class HostTests
{
    private PlayedDatabase database = null!;

    [OneTimeSetUp]
    public void MakeDatabase() => database = new PlayedDatabase();

    [OneTimeTearDown]
    public void DropDatabase() => database.Dispose();

    [Test]
    public async Task Production_serves_health_the_description_the_pages_and_the_api_to_who_is_signed_in()
    {
        await using var host = new ServiceHost(database.Location, "Production");
        var browser = host.Browser();
        (await browser.GetAsync("/health/live")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await browser.GetAsync("/health/ready")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await browser.GetAsync("/openapi/v1.json")).StatusCode.Should().Be(HttpStatusCode.OK);
        foreach (var path in new[] { "/en", "/fr", "/en/sign-in", "/style.css" })
            (await browser.GetAsync(path)).StatusCode.Should().Be(HttpStatusCode.OK, path);
        (await browser.GetAsync("/api/v1/programmes")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Test]
    public async Task A_start_makes_the_database_and_is_ready()
    {
        var folder = Directory.CreateTempSubdirectory("procurement");
        var fresh = new DatabaseLocation(Path.Combine(folder.FullName, "below", "procurement.db"));
        await using (var host = new ServiceHost(fresh, "Production"))
            (await host.Browser().GetStringAsync("/health/ready")).Should().Contain("\"ready\"");
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [TestCase("/health/live")]
    [TestCase("/en")]
    [TestCase("/nowhere")]
    public async Task Every_answer_keeps_a_browser_to_this_service(string path)
    {
        await using var host = new ServiceHost(database.Location, "Development");
        var answer = await host.Browser().GetAsync(path);
        answer.Headers.GetValues("Content-Security-Policy").Single().Should().StartWith("default-src 'none'");
        answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
        answer.Headers.Contains("Server").Should().BeFalse();
    }

    [Test]
    public async Task What_is_not_there_is_said_with_its_code_in_the_clients_language()
    {
        await using var host = new SignedInHost(database.Location);
        var browser = host.As("somebody");
        browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("de, fr-CA;q=0.8, en;q=0.3");
        var answer = await browser.GetAsync($"/api/v1/competitions/{Guid.Empty}/ranking");
        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        problem.GetProperty("title").GetString().Should().Be("access.not-found");
        problem.GetProperty("detail").GetString().Should().NotBe("access.not-found").And.NotBeEmpty();
    }
}
