using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Procurement.Infrastructure.Persistence.Record;

namespace Procurement.Infrastructure.Verification;

/// <summary>Compares one table of a database, row by row, with what the record says must stand in it.</summary>
internal sealed class TableComparison(SqliteConnection kept, SqliteConnection replayed, RecordedTable table)
{
    private readonly List<RecordedColumn> columns = [.. table.Key, .. table.Columns.Where(column => !column.IsKey)];
    private readonly int keys = table.Key.Count();

    /// <summary>The first difference, or null.</summary>
    public Fault? First()
    {
        var names = string.Join(", ", columns.Select(column => $"\"{column.Name}\""));
        var order = string.Join(", ", columns.Take(keys).Select(column => $"\"{column.Name}\""));
        var text = $"SELECT {names} FROM \"{table.Name}\" ORDER BY {order}";
        using var left = Rows(kept, text);
        using var right = Rows(replayed, text);
        var (hasLeft, hasRight) = (left.Read(), right.Read());
        while (hasLeft || hasRight)
        {
            var sign =
                !hasLeft ? 1
                : !hasRight ? -1
                : CompareKeys(left, right);
            if (sign != 0)
                return sign < 0 ? At(FaultKind.RowAdded, left, "") : At(FaultKind.RowMissing, right, "");
            for (var index = keys; index < columns.Count; index++)
                if (!Equals(Kept(left, index), Value(right, index)))
                    return At(FaultKind.Column, left, columns[index].Name);
            (hasLeft, hasRight) = (left.Read(), right.Read());
        }
        return null;
    }

    private int CompareKeys(SqliteDataReader left, SqliteDataReader right)
    {
        for (var index = 0; index < keys; index++)
        {
            var (one, other) = (left.GetValue(index), right.GetValue(index));
            var order =
                one is long number && other is long second ? number.CompareTo(second)
                : one is long ? -1
                : other is long ? 1
                : CompareTexts(
                    Convert.ToString(one, CultureInfo.InvariantCulture)!,
                    Convert.ToString(other, CultureInfo.InvariantCulture)!
                );
            if (order != 0)
                return order;
        }
        return 0;
    }

    // As SQLite orders them: by the bytes of UTF-8.
    private static int CompareTexts(string one, string other) =>
        one == other ? 0 : Encoding.UTF8.GetBytes(one).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(other));

    private Fault At(FaultKind kind, SqliteDataReader row, string column) =>
        new(kind, "", null)
        {
            Table = table.Name,
            Key = string.Join(' ', Enumerable.Range(0, keys).Select(index => Value(row, index))),
            Column = column,
        };

    // Bytes are compared by their digest, which therefore must not stand in their place.
    private object Kept(SqliteDataReader row, int index) =>
        columns[index].IsBytes && row.GetValue(index) is string text ? "text:" + text : Value(row, index);

    private static object Value(SqliteDataReader row, int index) =>
        row.GetValue(index) switch
        {
            double number => number.ToString(CultureInfo.InvariantCulture),
            var value => RecordedValue.Of(value),
        };

    private static SqliteDataReader Rows(SqliteConnection connection, string text)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        return command.ExecuteReader();
    }
}
