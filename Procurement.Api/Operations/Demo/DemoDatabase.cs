using Procurement.Api.Operations.Cases;
using Procurement.Api.Operations.Demo.People;
using Procurement.Api.Operations.Demo.Texts;
using Procurement.Api.Operations.Hosting;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Messages;
using Procurement.Domain.Organizations;
using Procurement.Infrastructure.Persistence;
using Procurement.Infrastructure.Persistence.Sqlite;
using Procurement.Infrastructure.Sealing;

namespace Procurement.Api.Operations.Demo;

/// <summary>Plays the demo into a database file, all of it or nothing.</summary>
internal static class DemoDatabase
{
    /// <summary>Name of the programme in which everything happens.</summary>
    public const string Programme = "employment-services";

    /// <summary>Plays it, unless it is there already, and lets the monitor read what cases on paper there are.</summary>
    /// <param name="location">A database that is marked as the demo's.</param>
    /// <param name="keys">The service's key.</param>
    /// <param name="headsFile">Where the heads of the record go.</param>
    /// <param name="now">The first start; everything happened before it.</param>
    public static async Task Fill(DatabaseLocation location, ServiceKeyFile keys, string headsFile, DateTimeOffset now)
    {
        var figures = DemoTexts.Figures();
        var (clock, postbox) = (new CaseClock(), new Postbox());
        using var whole = new WholeOrNothing(location, headsFile);
        await using var services = CaseEvaluation
            .Services(figures, clock)
            .AddSingleton<IIdentifiers>(new TimeOrderedIdentifiers(TimeProvider.System))
            .AddSingleton<IRandomness, SystemRandomness>()
            .AddSealing(keys)
            // Its passphrases stand on the start page: stretching them would protect nobody, and take a second.
            .AddSingleton(Stretching.None)
            .AddSingleton<IOutbox>(postbox)
            .AddSingleton<IPasswords, NoPasswords>()
            .AddPersistence(whole)
            .BuildServiceProvider();
        var scene = new Scene(services, new Agenda(clock, now), new WorkDays(now, figures.TimeZone), figures);
        if (!await IsFilled(services))
        {
            await new DemoPlay(scene, postbox).Play();
            DemoNotes.Beside(location).Write(scene.Passphrases);
        }
        clock.Now = now;
        await new PaperReader(scene, services).Admit();
        whole.Keep();
    }

    private static async Task<bool> IsFilled(ServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IProgrammes>().Exists(Programme, default);
    }
}
