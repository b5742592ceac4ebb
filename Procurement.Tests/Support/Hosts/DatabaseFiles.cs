namespace Procurement.Tests.Support.Hosts;

/// <summary>Database files in the newest form. The migrations run once; each test gets a copy of what they made.</summary>
internal static class DatabaseFiles
{
    private static readonly Lazy<byte[]> Template = new(Migrated);

    /// <summary>Lays an empty one down.</summary>
    public static void Make(DatabaseLocation location)
    {
        location.Prepare();
        File.WriteAllBytes(location.Path, Template.Value);
    }

    /// <summary>Closes the connections that wait to be used again: those of this file, while other tests go on with
    /// theirs.</summary>
    public static void Release(DatabaseLocation location)
    {
        using var connection = new SqliteConnection(SqliteOptions.ConnectionText(location));
        SqliteConnection.ClearPool(connection);
    }

    private static byte[] Migrated()
    {
        using var folder = new TemporaryFolder();
        var location = new DatabaseLocation(folder["procurement.db"]);
        Migrator.Migrate(location);
        // Whoever closes it last brings all that was written into the file itself.
        Release(location);
        File.Exists(location.Path + "-wal").Should().BeFalse();
        return File.ReadAllBytes(location.Path);
    }
}
