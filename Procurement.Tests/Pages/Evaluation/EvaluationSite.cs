namespace Procurement.Tests.Pages.Evaluation;

/// <summary>The pages over a stage: acts go to the handlers, pages are read by the people of the case.</summary>
internal sealed class EvaluationSite : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("procurement");
    private readonly CaseClock clock = new() { Now = ACompetition.After };
    private readonly SignedInHost host;

    /// <param name="caseName">The case whose people are there.</param>
    public EvaluationSite(string caseName = "threshold")
    {
        DatabaseFiles.Make(Location);
        Stage = new AStage(caseName, file: Location);
        host = new SignedInHost(
            Location,
            services =>
            {
                services.RemoveAll<TimeProvider>();
                services.AddSingleton<TimeProvider>(clock);
            }
        );
    }

    public AStage Stage { get; }

    public DateTimeOffset Now
    {
        set => Stage.Now = clock.Now = value;
    }

    private DatabaseLocation Location => new(Path.Combine(folder.FullName, "procurement.db"));

    /// <summary>Somebody in front of the pages.</summary>
    public PageReader As(string? person) => new(host.As(person));

    /// <summary>Somebody's browser, bare.</summary>
    public HttpClient Client(string? person) => host.As(person);

    /// <summary>What the service registers once.</summary>
    public T Get<T>()
        where T : notnull => host.Services.GetRequiredService<T>();

    /// <summary>What a page says to somebody.</summary>
    public async Task<string> Text(string person, string address)
    {
        using var reader = As(person);
        await reader.Open(address);
        reader.Status.Should().Be(System.Net.HttpStatusCode.OK, address);
        return reader.Text;
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await Stage.DisposeAsync();
        DatabaseFiles.Release(Location);
        folder.Delete(recursive: true);
    }
}
