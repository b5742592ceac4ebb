using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Procurement.Infrastructure.Persistence.Configurations;

namespace Procurement.Infrastructure.Persistence;

/// <summary>
/// Gives rows whose record has no place of its own one by their order in the aggregate, so that they are read back as
/// they were written. A row keeps its place; a new one comes after all others of its owner.
/// </summary>
internal static class RowOrder
{
    /// <summary>Numbers the rows of every aggregate that is about to be written; changes must have been detected.</summary>
    public static void Number(ChangeTracker tracker)
    {
        foreach (var owner in tracker.Entries().Where(IsWritten).ToList())
        foreach (var rows in owner.Collections)
        {
            var place = rows.Metadata.TargetEntityType.FindProperty(Columns.Position);
            if (place is not null && place.IsShadowProperty() && rows.CurrentValue is { } list)
                Number(list.Cast<object>().Select(tracker.Context.Entry), place);
        }
    }

    private static bool IsWritten(EntityEntry entry) => entry.State is EntityState.Added or EntityState.Modified;

    private static void Number(IEnumerable<EntityEntry> rows, IProperty position)
    {
        var last = -1;
        foreach (var row in rows)
        {
            var place = row.Property(position);
            if (row.State == EntityState.Added || (int)place.CurrentValue! <= last)
                place.CurrentValue = last + 1;
            last = (int)place.CurrentValue!;
        }
    }
}
