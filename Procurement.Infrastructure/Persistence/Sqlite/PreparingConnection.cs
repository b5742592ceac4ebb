using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Procurement.Infrastructure.Persistence.Sqlite;

/// <summary>
/// A connection that stays open and keeps its statements: a command of the same text finds its own prepared. SQLite takes
/// longer to plan most of ours than to run them, and EF makes a new command each time. For one user at a time, like
/// every connection.
/// </summary>
internal sealed class PreparingConnection(string text) : SqliteConnection(text)
{
    /// <summary>So many texts are kept; a batch of rows makes texts of its own, and there is no end to those.</summary>
    private const int Most = 512;

    private readonly Dictionary<string, SqliteCommand> idle = new(StringComparer.Ordinal);

    /// <summary>The command of a text, out of use until it is given back.</summary>
    public SqliteCommand Take(string text)
    {
        if (idle.Remove(text, out var kept))
            return kept;
        var made = CreateCommand();
        made.CommandText = text;
        return made;
    }

    /// <summary>Takes a command back, its reader closed.</summary>
    public void GiveBack(SqliteCommand used)
    {
        used.Parameters.Clear();
        used.Transaction = null;
        if (idle.Count >= Most || !idle.TryAdd(used.CommandText, used))
            used.Dispose();
    }

    /// <inheritdoc />
    protected override DbCommand CreateDbCommand() => new PreparedCommand(this);

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        foreach (var kept in idle.Values)
            kept.Dispose();
        idle.Clear();
        base.Dispose(disposing);
    }
}
