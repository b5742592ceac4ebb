using Procurement.Api.Operations.Cases;
using Procurement.Api.Operations.Demo;
using Procurement.Infrastructure.Exchange.CaseFiles;
using Procurement.Infrastructure.Persistence;
using Procurement.Infrastructure.Persistence.Record;
using Procurement.Infrastructure.Persistence.Sqlite;
using Procurement.Infrastructure.Sealing;

namespace Procurement.Api.Operations.Hosting;

/// <summary>The database that the service works on: the demo's in Development, a real one elsewhere.</summary>
internal static class ServiceDatabase
{
    private const string PaperCaseName = "Demo.json";

    /// <summary>The file that the settings name; else, in the user's data directory, the demo's or the real one.</summary>
    public static DatabaseLocation Of(IConfiguration settings, bool isDevelopment) =>
        settings[DatabaseLocation.Setting] is { Length: > 0 } path ? new DatabaseLocation(path)
        : isDevelopment ? DatabaseLocation.DefaultOfDemo
        : DatabaseLocation.Default;

    /// <summary>The key file that the settings name; else the one that belongs to the database.</summary>
    public static ServiceKeyFile KeyOf(IConfiguration settings, DatabaseLocation location) =>
        settings[ServiceKeyFile.Setting] is { Length: > 0 } path
            ? new ServiceKeyFile(path)
            : ServiceKeyFile.Beside(location);

    /// <summary>Where the heads of the record go: the file that the settings name, else one beside the database.</summary>
    public static string HeadsOf(IConfiguration settings, DatabaseLocation location) =>
        settings[HeadsFile.Setting] is { Length: > 0 } path ? path : location.HeadsPath;

    /// <summary>Whether a real service must not touch the file: it is the demo's.</summary>
    public static bool IsBarred(DatabaseLocation location, bool isDevelopment) =>
        !isDevelopment && DemoMark.IsOn(location);

    /// <summary>Makes the file where there is none and brings it to this version; a new one in Development gets the
    /// mark and the demo.</summary>
    public static async Task Prepare(
        DatabaseLocation location,
        ServiceKeyFile keys,
        bool isDevelopment,
        CancellationToken cancellation
    )
    {
        var isNew = !File.Exists(location.Path);
        Migrator.Migrate(location);
        RecordBeginning.Enter(location, TimeProvider.System, new SystemRandomness());
        if (isDevelopment && isNew)
            DemoMark.Put(location);
        // Not only when the file is new: a first start may have been stopped before the demo was in.
        if (!isDevelopment || !DemoMark.IsOn(location))
            return;
        await CaseImport.Into(location, keys, PaperCase(), cancellation);
        await DemoDatabase.Fill(location, keys, location.HeadsPath, TimeProvider.System.GetUtcNow());
    }

    private static CaseFile PaperCase()
    {
        using var stream = typeof(ServiceDatabase).Assembly.GetManifestResourceStream(PaperCaseName)!;
        return CaseReader.Read(stream).File;
    }
}
