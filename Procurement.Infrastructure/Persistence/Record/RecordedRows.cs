using Microsoft.Data.Sqlite;

namespace Procurement.Infrastructure.Persistence.Record;

/// <summary>Rows as they stand, in the form of the record.</summary>
internal static class RecordedRows
{
    /// <summary>Every row of a table, as if it had just been inserted.</summary>
    public static IEnumerable<RowChange> All(
        SqliteConnection connection,
        SqliteTransaction transaction,
        RecordedTable table
    ) => Read(connection, transaction, table, "insert", []);

    /// <summary>
    /// The rows that the payloads of a chain wrote and that still stand: what has to be said again when those payloads
    /// are destroyed, so that the rows can be compared afterwards too.
    /// </summary>
    public static IEnumerable<RowChange> WrittenBy(
        SqliteConnection connection,
        SqliteTransaction? transaction,
        IEnumerable<string> payloads,
        IReadOnlyDictionary<string, RecordedTable> tables
    )
    {
        Dictionary<string, RowChange> standing = [];
        foreach (var change in payloads.SelectMany(RecordedChange.Read))
        {
            var table = tables[change.Table];
            var values = change.Change == "insert" ? change.Columns : change.Key;
            var key = table.Key.ToDictionary(column => column.Name, column => values[column.Name]);
            foreach (var row in Read(connection, transaction, table, "restate", key))
                standing[row.Order] = row;
        }
        return standing.Values;
    }

    private static IEnumerable<RowChange> Read(
        SqliteConnection connection,
        SqliteTransaction? transaction,
        RecordedTable table,
        string change,
        Dictionary<string, string?> key
    )
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        var columns = table.Columns.Select(column => $"\"{column.Name}\"");
        var where = key.Keys.Select((name, index) => $" AND \"{name}\" = $k{index}");
        command.CommandText =
            $"SELECT {string.Join(", ", columns)} FROM \"{table.Name}\" WHERE 1{string.Concat(where)}";
        foreach (var (index, value) in key.Values.Index())
            command.Parameters.AddWithValue($"$k{index}", (object?)value ?? DBNull.Value);
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            List<KeyValuePair<string, object?>> row =
            [
                .. table.Columns.Select(
                    (column, index) =>
                        new KeyValuePair<string, object?>(column.Name, RecordedValue.Of(rows.GetValue(index)))
                ),
            ];
            var keys = row.Where(value => table.Key.Any(column => column.Name == value.Key));
            yield return new RowChange(table.Name, change, keys, row);
        }
    }
}
