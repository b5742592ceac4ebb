using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Procurement.Api.Endpoints.Routes;
using Procurement.Api.Operations.Hosting;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Exchange.CaseFiles;
using Procurement.Infrastructure.Persistence;

namespace Procurement.Benchmarks.Load;

/// <summary>Hands in score sheets over HTTP with permission, record and full durability, by 1, 8 and 32 clients at once;
/// who sends a request is who a header names, so sign-in is not measured.</summary>
internal static class ScoringLoad
{
    private const int Bidders = 400;
    private const string Header = "X-Load-Person";

    /// <summary>Runs it and prints requests per second, p50 and p99.</summary>
    public static async Task Run()
    {
        await using var stream = File.OpenRead("Procurement.Tests/Cases/threshold.json");
        var plan = CaseReader.Read(stream).File.CallsForProposals[0].Plan;
        var step = plan.Steps.OfType<RatedStep>().First();
        var marks = string.Join(',', step.Leaves.Select(leaf => $"\"{leaf.Id}\":1"));
        Console.WriteLine("clients  requests/s  p50 ms  p99 ms");
        foreach (var clients in new[] { 1, 8, 32 })
        {
            var folder = Directory.CreateTempSubdirectory("procurement-load-");
            var location = new DatabaseLocation(Path.Combine(folder.FullName, "load.db"));
            var competition = await LoadStage.In(location, plan, step.Id, Bidders);
            await using var service = await Start(location);
            var address = service
                .Services.GetRequiredService<IServer>()
                .Features.Get<IServerAddressesFeature>()!
                .Addresses.First();
            var path = $"{address}/api/v1/competitions/{competition.Value}/steps/{step.Id}/sheets";
            await Measure(clients, path, "{\"marks\":{" + marks + "}}");
            await service.StopAsync();
            folder.Delete(recursive: true);
        }
    }

    private static async Task<WebApplication> Start(DatabaseLocation location)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration[DatabaseLocation.Setting] = location.Path;
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddHost();
        var app = builder.Build();
        app.Use(
            (context, next) =>
            {
                context.RequestServices.GetRequiredService<Caller>().Is(context.Request.Headers[Header].ToString());
                return next(context);
            }
        );
        app.MapApi();
        await app.StartAsync();
        return app;
    }

    private static async Task Measure(int clients, string path, string body)
    {
        var sheets = Math.Min(Bidders * clients, 6400) / clients;
        var times = new ConcurrentBag<TimeSpan>();
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64 });
        await Task.WhenAll(Enumerable.Range(1, clients).Select(client => Client(client, 1, 20, new())));
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(1, clients).Select(client => Client(client, 21, sheets, times)));
        var ordered = times.Order().ToArray();
        Console.WriteLine(
            $"{clients, 7}  {ordered.Length / clock.Elapsed.TotalSeconds, 10:0}  {Part(ordered, 0.5), 6:0.0}  {Part(ordered, 0.99), 6:0.0}"
        );

        async Task Client(int client, int first, int last, ConcurrentBag<TimeSpan> taken)
        {
            for (var bidder = first; bidder <= last; bidder++)
            {
                var begun = Stopwatch.GetTimestamp();
                using var request = new HttpRequestMessage(HttpMethod.Put, $"{path}/B{bidder}");
                request.Content = new StringContent(body, Encoding.UTF8, "application/json");
                request.Headers.Add(Header, $"p{client}");
                using var answer = await http.SendAsync(request);
                if (answer.StatusCode != HttpStatusCode.OK)
                    throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
                taken.Add(Stopwatch.GetElapsedTime(begun));
            }
        }
    }

    private static double Part(TimeSpan[] ordered, double part) =>
        ordered[(int)(part * (ordered.Length - 1))].TotalMilliseconds;
}
