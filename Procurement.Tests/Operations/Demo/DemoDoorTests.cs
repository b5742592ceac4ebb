using Microsoft.AspNetCore.Mvc.Testing;
using Procurement.Api.Application.Accounts;
using Procurement.Api.Application.Organizations;
using Procurement.Api.Operations.Demo.People;
using Procurement.Api.Operations.Demo.Start;

namespace Procurement.Tests.Operations.Demo;

/// <summary>The one-click sign-in, and where there is none.</summary>
[NonParallelizable]
public sealed partial class DemoDoorTests
{
    [TestCase("en")]
    [TestCase("fr")]
    public async Task One_click_signs_in_as_each_of_them(string language)
    {
        foreach (var visit in DemoPeople.All)
        {
            using var browser = Browser(TheDemo.Host);
            var entered = await Press(browser, language, visit.Key);
            entered.Headers.Location!.ToString().Should().StartWith($"/{language}/");
            (await Reader(browser, language)).Should().Contain(visit.Person.Name);
        }
    }

    [Test]
    public async Task Another_click_makes_the_visitor_somebody_else()
    {
        using var browser = Browser(TheDemo.Host);
        await Press(browser, "en", "Chair");
        await Press(browser, "en", "Monitor");
        (await Reader(browser, "en")).Should().Contain(Cast.Monitor.Name).And.NotContain(Cast.Chair.Name);
    }

    [Test]
    public async Task A_form_that_is_not_the_pages_own_signs_nobody_in()
    {
        using var browser = Browser(TheDemo.Host);
        var form = new FormUrlEncodedContent([new("person", "Lead")]);
        var answer = await browser.PostAsync("/en/demo/sign-in", form);
        (answer.StatusCode, $"{answer.Headers.Location}").Should().Be((HttpStatusCode.Found, "/en"));
        (await Reader(browser, "en")).Should().BeEmpty();
    }

    [Test]
    public async Task Nobody_else_can_be_named()
    {
        using var browser = Browser(TheDemo.Host);
        (await Press(browser, "en", "Somebody")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [TestCase("Production")]
    [TestCase("Development")]
    public async Task There_is_no_such_route_on_a_database_that_is_not_the_demos(string environment)
    {
        using var database = new PlayedDatabase();
        await using var host = new ServiceHost(database.Location, environment);
        using var browser = Browser(host);
        var page = await browser.GetStringAsync("/en");
        page.Should().Contain("href=\"/en/sign-in\"").And.NotContain("demo/sign-in").And.NotContain(Cast.Lead.Name);
        foreach (var language in new[] { "en", "fr" })
        {
            var answer = await browser.PostAsync($"/{language}/demo/sign-in", new FormUrlEncodedContent([]));
            answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        }
        var sent = await host.Ask(new BeginDemoSession("Lead", "test"));
        sent.Refusals.Single().Code.Should().Be("access.not-found");
        (await host.Ask(new ShowDemo())).Refusals.Single().Code.Should().Be("access.not-found");
    }

    /// <summary>Whom the head of the page names; empty: nobody.</summary>
    private static async Task<string> Reader(HttpClient browser, string language) =>
        Named.Match(await browser.GetStringAsync($"/{language}")).Value;

    private static HttpClient Browser(ServiceHost host) =>
        host.CreateClient(
            new WebApplicationFactoryClientOptions
            {
                AllowAutoRedirect = false,
                BaseAddress = new Uri("https://localhost"),
            }
        );

    private static async Task<HttpResponseMessage> Press(HttpClient browser, string language, string key)
    {
        var page = await browser.GetStringAsync($"/{language}");
        var token = Token.Match(page[page.IndexOf("demo/sign-in", StringComparison.Ordinal)..]).Groups[1].Value;
        var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("person", key)]);
        return await browser.PostAsync($"/{language}/demo/sign-in", form);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token { get; }

    [GeneratedRegex("<div class=\"who\">.*?</div>", RegexOptions.Singleline)]
    private static partial Regex Named { get; }
}
