using MediatR;
using Procurement.Infrastructure.Sealing;

namespace Procurement.Tests.Support.Worlds;

/// <summary>The service on a database file of its own, with clock, randomness and identifiers that a seed gives, brought
/// as far as its figures say.</summary>
internal sealed class World : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly CaseClock clock = new() { Now = ACompetition.Before };
    private readonly WorldStreams streams;
    private readonly DatabaseLocation location;
    private readonly SignedInHost host;
    private readonly Stage stage;
    private readonly Action<IServiceCollection>? change;

    private World(WorldFigures figures, Action<IServiceCollection>? change)
    {
        this.change = change;
        Figures = figures;
        streams = new WorldStreams(figures.Seed);
        location = new DatabaseLocation(folder["procurement.db"]);
        DatabaseFiles.Make(location);
        host = new SignedInHost(location, Fix);
        stage = new Stage(host.Services.GetRequiredService<IServiceScopeFactory>(), default);
    }

    public WorldFigures Figures { get; }

    /// <summary>Where all of its files lie.</summary>
    public string Folder => folder.Root;

    public IServiceProvider Services => host.Services;

    public ProgrammeId Programme { get; set; }

    public SolicitationId Call { get; set; }

    public CompetitionId Competition { get; set; }

    /// <summary>Every document that was uploaded.</summary>
    public List<DocumentId> Documents { get; } = [];

    public DateTimeOffset Now
    {
        set => clock.Now = value;
    }

    public static async Task<World> Of(WorldFigures figures, Action<IServiceCollection>? change = null)
    {
        var world = new World(figures, change);
        await world.Live();
        return world;
    }

    /// <summary>An act by a person; <paramref name="about"/> parts it from others of its kind by the same person.</summary>
    public async Task<T> Do<T>(string person, IRequest<Outcome<T>> act, string about = "")
    {
        streams.Begin($"{person} {act.GetType().Name} {about}");
        var outcome = await stage.Try(person, act);
        return outcome.IsRefused
            ? throw new InvalidOperationException($"{act.GetType().Name}: {string.Join(' ', outcome.Refusals)}")
            : outcome.Value;
    }

    /// <summary>A client of a person; null: of nobody who is signed in.</summary>
    public HttpClient As(string? person) => host.As(person);

    /// <summary>What is drawn from now on belongs to one request.</summary>
    public void Begin(string request) => streams.Begin(request);

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        DatabaseFiles.Release(location);
        folder.Dispose();
    }

    private void Fix(IServiceCollection services)
    {
        services.RemoveAll<TimeProvider>();
        services.AddSingleton<TimeProvider>(clock);
        services.AddSingleton<IIdentifiers>(streams);
        services.AddSingleton<IRandomness>(streams);
        services.AddPaperSealing();
        change?.Invoke(services);
    }
}
