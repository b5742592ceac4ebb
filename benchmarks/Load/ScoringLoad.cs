using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Procurement.Api.Endpoints.Routes;
using Procurement.Api.Operations.Hosting;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Infrastructure.Exchange.CaseFiles;
using Procurement.Infrastructure.Persistence;

namespace Procurement.Benchmarks.Load;

/// <summary>Saves marks over HTTP with sign-in, permission, record and full durability, by 1, 8 and 32 clients at once:
/// each is an evaluator who goes through the criteria of all bidders again and again.</summary>
internal static class ScoringLoad
{
    private const int WarmUp = 100;
    private static readonly string[] Criteria = ["T1", "T2"];

    /// <summary>Runs it and prints requests per second, p50, p99 and processor time.</summary>
    public static async Task Run()
    {
        await using var stream = File.OpenRead("Procurement.Tests/Cases/threshold.json");
        var file = CaseReader.Read(stream).File;
        Console.WriteLine("clients  requests/s  p50 ms  p99 ms  CPU us/request  load");
        foreach (var (clients, writes) in new[] { (1, 3000), (8, 1500), (32, 800) })
        {
            var folder = Directory.CreateTempSubdirectory("procurement-load-");
            var location = new DatabaseLocation(Path.Combine(folder.FullName, "load.db"));
            var (competition, tokens) = await LoadStage.In(location, file);
            await using (var service = await Start(location))
                await Measure(service, competition, tokens[..clients], writes);
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task<WebApplication> Start(DatabaseLocation location)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration[DatabaseLocation.Setting] = location.Path;
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddHost();
        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseSessions();
        app.MapApi();
        await app.StartAsync();
        return app;
    }

    private static async Task Measure(WebApplication service, CompetitionId competition, string[] tokens, int writes)
    {
        var addresses = service.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        var address = new Uri(addresses.Addresses.First());
        var path = $"/api/v1/competitions/{competition.Value}/steps/{LoadStage.Step}/sheets";
        var clients = Array.ConvertAll(tokens, token => new ScoringClient(address, token));
        await Task.WhenAll(clients.Select(client => Writes(client, path, 0, WarmUp)));
        var (clock, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var times = await Task.WhenAll(clients.Select(client => Writes(client, path, WarmUp, writes)));
        var (taken, cpu) = (clock.Elapsed, Environment.CpuUsage.TotalTime - before);
        var ordered = times.SelectMany(one => one).Order().ToArray();
        var load = (await File.ReadAllTextAsync("/proc/loadavg")).Split(' ')[0];
        Console.WriteLine(
            $"{clients.Length, 7}  {ordered.Length / taken.TotalSeconds, 10:0}  {Part(ordered, 0.5), 6:0.0}  "
                + $"{Part(ordered, 0.99), 6:0.0}  {cpu.TotalMicroseconds / ordered.Length, 14:0}  {load}"
        );
        Array.ForEach(clients, client => client.Dispose());
    }

    private static Task<List<TimeSpan>> Writes(ScoringClient client, string path, int first, int count) =>
        Task.Run(async () =>
        {
            var times = new List<TimeSpan>(count);
            for (var write = first; write < first + count; write++)
            {
                var (round, field) = Math.DivRem(write, LoadStage.Bidders * Criteria.Length);
                var (bidder, criterion) = (field / Criteria.Length + 1, Criteria[field % Criteria.Length]);
                var body = $$"""{"mark":{{round + 1}},"comment":"Says why, for the {{round}}th time."}""";
                var begun = Stopwatch.GetTimestamp();
                await client.Put($"{path}/B{bidder}/criteria/{criterion}", round, body);
                times.Add(Stopwatch.GetElapsedTime(begun));
            }
            return times;
        });

    private static double Part(TimeSpan[] ordered, double part) =>
        ordered[(int)(part * (ordered.Length - 1))].TotalMilliseconds;
}
