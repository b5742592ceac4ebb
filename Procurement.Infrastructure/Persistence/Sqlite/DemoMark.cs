using System.Buffers.Binary;
using Microsoft.Data.Sqlite;

namespace Procurement.Infrastructure.Persistence.Sqlite;

/// <summary>
/// Marks a database file as the demo's, in the place that SQLite keeps for an application's own number. It cannot be
/// taken for a real one: what decides on it reads the file, not a setting.
/// </summary>
public static class DemoMark
{
    // "demo" in ASCII; offset and size by the SQLite file format, section 1.3.
    private const int Mark = 0x64656D6F;
    private const int Offset = 68;

    /// <summary>Whether a file exists and is marked.</summary>
    public static bool IsOn(DatabaseLocation location)
    {
        if (!File.Exists(location.Path))
            return false;
        Span<byte> header = stackalloc byte[Offset + sizeof(int)];
        using var file = new FileStream(location.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return file.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) == header.Length
            && BinaryPrimitives.ReadInt32BigEndian(header[Offset..]) == Mark;
    }

    /// <summary>Marks a file that exists; also after a restart it is in the file itself, not in its journal.</summary>
    public static void Put(DatabaseLocation location)
    {
        using var connection = new SqliteConnection(SqliteOptions.ConnectionText(location) + ";Pooling=False");
        connection.Open();
        SqlitePragmas.Apply(connection);
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA application_id={Mark}; PRAGMA wal_checkpoint(TRUNCATE);";
        command.ExecuteNonQuery();
    }
}
