using Procurement.Api.Operations.Demo;
using Procurement.Infrastructure.Persistence;
using Procurement.Infrastructure.Persistence.Sqlite;
using Procurement.Infrastructure.Sealing;

namespace Procurement.Tests.Operations.Demo;

/// <summary>A database file into which the demo was played.</summary>
internal sealed class PlayedDemo : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("procurement");

    private PlayedDemo() { }

    public DatabaseLocation Location => new(Path.Combine(folder.FullName, "demo.db"));

    public ServiceKeyFile Keys => ServiceKeyFile.Beside(Location);

    public static async Task<PlayedDemo> At(DateTimeOffset now)
    {
        var demo = new PlayedDemo();
        Migrator.Migrate(demo.Location);
        await demo.Fill(now);
        return demo;
    }

    public Task Fill(DateTimeOffset now) => DemoDatabase.Fill(Location, Keys, Location.HeadsPath, now);

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
