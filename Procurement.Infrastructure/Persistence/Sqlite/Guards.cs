using Microsoft.Data.Sqlite;

namespace Procurement.Infrastructure.Persistence.Sqlite;

/// <summary>The triggers that refuse to change what only grows.</summary>
internal static class Guards
{
    /// <summary>Their text: applied twice, it leaves what applied once does.</summary>
    public static string Text { get; } = EmbeddedText.Of("Guards.sql");

    /// <summary>The triggers that must stand in a database of this version.</summary>
    public static SortedDictionary<string, string> Wanted()
    {
        using var database = new ThrowAwayDatabase();
        return In(database.Connection);
    }

    /// <summary>The triggers that stand in a database, by name, as SQLite keeps them.</summary>
    public static SortedDictionary<string, string> In(SqliteConnection connection)
    {
        SortedDictionary<string, string> found = new(StringComparer.Ordinal);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'";
        using var rows = command.ExecuteReader();
        while (rows.Read())
            found.Add(rows.GetString(0), rows.GetString(1));
        return found;
    }
}

/// <summary>Texts that the assembly holds.</summary>
internal static class EmbeddedText
{
    public static string Of(string name)
    {
        using var resource = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }
}
