using Microsoft.Extensions.DependencyInjection;
using Procurement.Api.Application.Reports;
using Procurement.Api.Operations.Cases;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Exchange.CaseFiles;
using Procurement.Infrastructure.Persistence;
using Procurement.Infrastructure.Persistence.Sqlite;

namespace Procurement.Benchmarks.Printing;

/// <summary>The demo's case, played into a database of its own that stays until this is disposed.</summary>
internal sealed class PlayedRecord : IAsyncDisposable
{
    private readonly ThrowAwayDatabase database = new();
    private ServiceProvider services = null!;
    private SolicitationId call;

    /// <summary>Plays the case.</summary>
    public static async Task<PlayedRecord> Of()
    {
        var played = new PlayedRecord();
        await played.Play();
        return played;
    }

    /// <summary>Reads the record of the call from the database.</summary>
    public async Task<CallRecord> Read()
    {
        await using var scope = services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<CallRecords>().OfDecided(call, default)).Value;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        database.Dispose();
    }

    private async Task Play()
    {
        var file = CaseReader.Read(File.ReadAllBytes(Case())).File;
        var clock = new CaseClock();
        services = CaseEvaluation.Services(file, clock).AddPersistence(database).BuildServiceProvider();
        var stage = new Stage(services.GetRequiredService<IServiceScopeFactory>(), default);
        call = (await new CasePlayer(file, stage, clock).Play()).Calls[0];
    }

    private static string Case()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Procurement.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Procurement.sln");
        return Path.Combine(folder.FullName, "Procurement.Tests", "Cases", "est-prototype.json");
    }
}
