using Microsoft.AspNetCore.Mvc.Testing;
using Procurement.Api.Operations.Demo.Start;
using Procurement.Api.Pages.Frame;

namespace Procurement.Tests.Operations.Demo;

/// <summary>No page asks the database more than five times, whoever reads it: session with duties, place, and three of its
/// own. The demo's people follow every link, each in one language.</summary>
[NonParallelizable]
public sealed partial class PageStatementTests
{
    private const int Most = 5;

    // Entity Framework does not hear of it.
    private const int Session = 1;

    /// <summary>What a page that cannot do with five may ask, and why.</summary>
    private static readonly Dictionary<string, (int Most, string Why)> Exceptions = new()
    {
        ["/Oversight/Record"] = (6, "where its reader asks for the check, one more walks the chain"),
    };

    /// <summary>What nobody of the demo can open.</summary>
    private static readonly string[] Closed =
    [
        "/Frame/Trouble",
        "/Session/SignIn",
        "/Session/Kept",
        "/Work/Offline", // Another test of the demo hands in the last sheet.
        "/Results/RankingVersion",
        "/Results/LowPrice",
        "/Outcome/Dispute",
        "/Bidding/Withdraw",
    ];

    [Test]
    public async Task No_page_asks_more_than_five_times()
    {
        var all = await EverythingThatTheDemoShows();
        var shown = all.Where(one => one.Status == HttpStatusCode.OK).ToList();
        shown
            .GroupBy(one => one.Page)
            .Select(page => page.MaxBy(one => one.Statements.Count)!)
            .Where(one => one.Statements.Count + Session > MostOf(one.Page))
            .Select(one => $"{one.Statements.Count + Session} {one.Address}: {Tables(one)}")
            .Should()
            .BeEmpty();
        PageTable.All.Select(one => one.Page).Except(shown.Select(one => one.Page)).Should().BeSubsetOf(Closed);
    }

    private static int MostOf(string page) => Exceptions.GetValueOrDefault(page, (Most, "")).Item1;

    private static async Task<List<Visit>> EverythingThatTheDemoShows()
    {
        using var statements = await SentStatements.Listen();
        // Else what is sent for a request is not heard as the request's.
        TheDemo.Host.Server.PreserveExecutionContext = true;
        var visits = new List<Visit>();
        foreach (var (place, visitor) in DemoPeople.All.Index())
        {
            using var browser = await SignedIn(visitor.Key);
            var language = (Language)(place % 2);
            var walk = new PageWalk(browser, statements, language);
            // First as links lead; then what no link leads to now, asked for by its address.
            visits.AddRange(await walk.From(FrameAddresses.Start.In(language)));
            visits.AddRange(await walk.From(PageTable.All.SelectMany(page => Addresses("/" + page.RouteIn(language)))));
        }
        return visits;
    }

    private static string Tables(Visit visit) =>
        string.Join(", ", visit.Statements.Select(one => From().Match(one).Groups[1].Value));

    /// <summary>The addresses of a page about a call, a competition or a programme, or about nothing.</summary>
    private static IEnumerable<string> Addresses(string route)
    {
        foreach (
            var (name, table) in new[]
            {
                ("{call:guid}", "solicitations"),
                ("{competition:guid}", "competitions"),
                ("{programme:guid}", "programmes"),
            }
        )
            if (route.Contains(name, StringComparison.Ordinal))
                return Identifiers(table).Select(id => route.Replace(name, id, StringComparison.Ordinal));
        return [route];
    }

    private static List<string> Identifiers(string table)
    {
        using var connection = new SqliteConnection($"Data Source={TheDemo.Location.Path};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT lower(id) FROM {table} ORDER BY id";
        using var row = command.ExecuteReader();
        var found = new List<string>();
        while (row.Read())
            found.Add(row.GetString(0));
        return found;
    }

    private static async Task<HttpClient> SignedIn(string key)
    {
        var browser = TheDemo.Host.CreateClient(
            new WebApplicationFactoryClientOptions
            {
                AllowAutoRedirect = false,
                BaseAddress = new Uri("https://localhost"),
            }
        );
        var page = await browser.GetStringAsync("/en");
        var token = Token().Match(page[page.IndexOf("demo/sign-in", StringComparison.Ordinal)..]).Groups[1].Value;
        var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("person", key)]);
        using var entered = await browser.PostAsync("/en/demo/sign-in", form);
        return browser;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("FROM (?:\\(\\s*SELECT.*?FROM )?\"(\\w+)\"", RegexOptions.Singleline)]
    private static partial Regex From();
}
