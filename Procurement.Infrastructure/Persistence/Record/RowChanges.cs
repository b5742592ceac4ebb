using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Update;

namespace Procurement.Infrastructure.Persistence.Record;

/// <summary>
/// What is about to be written, row by row, whichever aggregate it belongs to. The order depends on the rows only: by
/// table, then deleted, inserted, updated, then by key.
/// </summary>
internal static class RowChanges
{
    /// <summary>The changes that a context has found, in the form of the record.</summary>
    public static IEnumerable<RowChange> Of(IEnumerable<IUpdateEntry> entries) =>
        entries.Select(Of).OfType<RowChange>();

    private static RowChange? Of(IUpdateEntry entry)
    {
        if (entry.EntityState is not (EntityState.Added or EntityState.Modified or EntityState.Deleted))
            return null;
        var table = RecordedTable.Of(entry.EntityType);
        if (table.Columns.IsEmpty)
            return null;
        var key = table.Key.Select(Value);
        return entry.EntityState switch
        {
            EntityState.Added => new RowChange(table.Name, "insert", key, table.Columns.Select(Value)),
            EntityState.Deleted => new RowChange(table.Name, "delete", key, null),
            _ when table.Columns.Where(column => entry.IsModified(column.Property)).ToList()
                    is { Count: > 0 } changed => new RowChange(table.Name, "update", key, changed.Select(Value)),
            _ => null,
        };

        KeyValuePair<string, object?> Value(RecordedColumn column) =>
            new(column.Name, RecordedValue.Of(column.In(entry)));
    }
}
