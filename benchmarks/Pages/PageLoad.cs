using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Procurement.Api.Endpoints.Routes;
using Procurement.Api.Operations.Hosting;
using Procurement.Api.Pages;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Security;
using Procurement.Infrastructure.Exchange.CaseFiles;
using Procurement.Infrastructure.Persistence;

namespace Procurement.Benchmarks.Pages;

/// <summary>Fifty people click through the pages of the large call, with the time that people take between two clicks and
/// then without; evaluators write now and then.</summary>
internal static class PageLoad
{
    /// <summary>Runs it in a folder, makes the call there where it is not yet, and prints what each page took.</summary>
    /// <param name="folder">Where the database lies and stays.</param>
    /// <param name="seconds">Length of each of the two parts.</param>
    public static async Task Run(string folder, int seconds)
    {
        Directory.CreateDirectory(folder);
        var location = new DatabaseLocation(Path.Combine(folder, "pages.db"));
        var notes = Path.Combine(folder, "pages.json");
        if (!File.Exists(notes))
        {
            File.Delete(location.Path);
            var clock = Stopwatch.StartNew();
            await using var stream = File.OpenRead("Procurement.Tests/Cases/threshold.json");
            var made = await LargeCall.In(location, CaseReader.Read(stream).File);
            await File.WriteAllTextAsync(notes, JsonSerializer.Serialize(made));
            Console.WriteLine($"The call was made in {clock.Elapsed.TotalSeconds:0} s, load {Load()}.");
        }
        var keys = JsonSerializer.Deserialize<LargeCallKeys>(await File.ReadAllTextAsync(notes))!;
        var times = new ServerTimes();
        await using var service = await Start(location, times);
        var address = new Uri(
            service.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()
        );
        var visitors = Clicks.Of(keys);
        await Task.WhenAll(visitors.Select((one, seed) => Everything(Browser(address, keys, one), one, seed)));
        foreach (var (name, think) in new[] { ("a click each 2 to 5 s", 3500), ("without a pause", 0) })
        {
            times.Forget();
            var (clock, cpu) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            var until = TimeSpan.FromSeconds(seconds);
            await Task.WhenAll(
                visitors.Select((one, seed) => Click(Browser(address, keys, one), one, seed, think, clock, until))
            );
            var used = (Environment.CpuUsage.TotalTime - cpu) / clock.Elapsed;
            PageReport.Write($"{visitors.Count} people, {name}", times.All, clock.Elapsed, used, Load());
        }
    }

    private static async Task<WebApplication> Start(DatabaseLocation location, ServerTimes times)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory }
        );
        builder.Configuration[DatabaseLocation.Setting] = location.Path;
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddHost();
        builder.Services.AddPages();
        var app = builder.Build();
        times.Watch(app);
        app.UseSecurityHeaders();
        app.UseSessions();
        app.UsePageInstead();
        app.UseRouting();
        app.MapApi();
        app.MapPages();
        await app.StartAsync();
        return app;
    }

    private static HttpClient Browser(Uri address, LargeCallKeys keys, Visitor visitor)
    {
        var browser = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
        {
            BaseAddress = address,
            Timeout = TimeSpan.FromMinutes(2),
        };
        browser.DefaultRequestHeaders.Add("Cookie", $"{Sessions.Cookie}={keys.People[visitor.Person]}");
        if (visitor.Competition is not null)
            browser.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
                "Bearer",
                keys.People[$"{visitor.Person} bearer"]
            );
        return browser;
    }

    /// <summary>Every page once, so that what is compiled is compiled.</summary>
    private static async Task Everything(HttpClient browser, Visitor visitor, int seed)
    {
        var dice = new Random(seed);
        foreach (var page in visitor.Pages)
            (await browser.GetAsync(page(dice))).Dispose();
    }

    private static async Task Click(
        HttpClient browser,
        Visitor visitor,
        int seed,
        int think,
        Stopwatch clock,
        TimeSpan until
    )
    {
        var dice = new Random(seed + 1000);
        for (var click = 0; clock.Elapsed < until; click++)
        {
            if (think > 0)
                await Task.Delay(click == 0 ? dice.Next(think) : dice.Next(2000, 5000));
            if (visitor.Competition is { } competition && click % 4 == 3)
                await Save(browser, competition, dice);
            else
                (await browser.GetAsync(visitor.Pages[dice.Next(visitor.Pages.Length)](dice))).Dispose();
        }
    }

    /// <summary>Reads the last sheet and saves one of its criteria.</summary>
    private static async Task Save(HttpClient browser, Guid competition, Random dice)
    {
        var leaf = LargeCall.Leaf(dice.Next(LargeCall.Criteria) + 1);
        var sheet = $"/api/v1/competitions/{competition}/steps/{LargeCall.Step}/sheets/B{LargeCall.Bidders:00}";
        using var read = JsonDocument.Parse(await browser.GetStringAsync(sheet));
        var version = read
            .RootElement.GetProperty("fields")
            .EnumerateArray()
            .Where(field => field.GetProperty("criterion").GetString() == leaf)
            .Select(field => field.GetProperty("version").GetInt32())
            .FirstOrDefault();
        var body = $$"""{"mark":{{5 + dice.Next(5)}},"comment":"Says why, once more, at some length."}""";
        using var request = new HttpRequestMessage(HttpMethod.Put, $"{sheet}/criteria/{leaf}")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("If-Match", $"\"{version.ToString(CultureInfo.InvariantCulture)}\"");
        (await browser.SendAsync(request)).Dispose();
    }

    private static string Load() => File.ReadAllText("/proc/loadavg").Split(' ')[0];
}
