namespace Procurement.Tests.Support.Hosts;

/// <summary>A database file into which cases are played, through the same handlers as the service's.</summary>
internal sealed class PlayedDatabase : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("procurement");

    public PlayedDatabase() => DatabaseFiles.Make(Location);

    public DatabaseLocation Location => new(Path.Combine(folder.FullName, "procurement.db"));

    public async Task<PlayedCase> Play(string caseName)
    {
        var path = Path.Combine(TestContext.CurrentContext.TestDirectory, "Cases", caseName + ".json");
        await using var stream = File.OpenRead(path);
        var file = CaseReader.Read(stream).File;
        var clock = new CaseClock();
        await using var services = CaseEvaluation.Services(file, clock).AddPersistence(Location).BuildServiceProvider();
        var stage = new Stage(services.GetRequiredService<IServiceScopeFactory>(), CancellationToken.None);
        return await new CasePlayer(file, stage, clock).Play();
    }

    public void Dispose()
    {
        DatabaseFiles.Release(Location);
        folder.Delete(recursive: true);
    }
}
