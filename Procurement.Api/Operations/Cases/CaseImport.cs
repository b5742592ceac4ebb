using Procurement.Api.Operations.Hosting;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Infrastructure.Exchange.CaseFiles;
using Procurement.Infrastructure.Persistence;
using Procurement.Infrastructure.Persistence.Sqlite;
using Procurement.Infrastructure.Sealing;

namespace Procurement.Api.Operations.Cases;

/// <summary>Plays a case into the service's database, all of it or nothing.</summary>
internal static class CaseImport
{
    /// <summary>Plays a checked case.</summary>
    /// <returns>What its evaluation lacks, or programme.name-taken; empty where it was imported.</returns>
    public static async Task<IReadOnlyList<CaseFault>> Into(
        DatabaseLocation location,
        ServiceKeyFile keys,
        CaseFile file,
        CancellationToken cancellation,
        string? headsFile = null
    )
    {
        using var whole = new WholeOrNothing(location, headsFile ?? location.HeadsPath);
        var clock = new CaseClock();
        await using var services = CaseEvaluation
            .Services(file, clock)
            .AddSingleton<IIdentifiers>(new TimeOrderedIdentifiers(TimeProvider.System))
            .AddSingleton<IRandomness, SystemRandomness>()
            .AddSealing(keys)
            .AddPersistence(whole)
            .BuildServiceProvider();
        var stage = new Stage(services.GetRequiredService<IServiceScopeFactory>(), cancellation);
        if (await NameIsTaken(services, file, cancellation))
            return [new CaseFault("/case", new Refusal("programme.name-taken", file.Case))];
        var played = await new CasePlayer(file, stage, clock).Play();
        if (played.Faults.Count == 0)
            whole.Keep();
        return played.Faults;
    }

    private static async Task<bool> NameIsTaken(ServiceProvider services, CaseFile file, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var programmes = scope.ServiceProvider.GetRequiredService<Domain.Organizations.IProgrammes>();
        return await programmes.Exists(file.Case, cancellation);
    }
}
