using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Procurement.Domain.Solicitations;

namespace Procurement.Infrastructure.Verification;

/// <summary>Which rows belong to a call, by the foreign keys of the tables: those of a call whose payloads were destroyed
/// no longer follow from the record, and are not compared with it.</summary>
internal static class CallRows
{
    /// <summary>The SQL condition that a row of a table meets where it belongs to one of the calls; null: none can.</summary>
    public static string? Condition(IModel model, string table, IReadOnlyCollection<string> calls)
    {
        if (calls.Count == 0)
            return null;
        var type = model.GetEntityTypes().First(one => one.GetTableName() == table);
        // A call is a GUID that the walk has read from the chain's name; anything else names no row.
        var named = string.Join(", ", calls.Where(call => Guid.TryParse(call, out _)).Select(call => $"'{call}'"));
        return Condition(type, named, []);
    }

    private static string? Condition(IEntityType type, string calls, HashSet<IEntityType> above)
    {
        if (type.ClrType == typeof(Solicitation))
            return $"\"id\" IN ({calls})";
        if (!above.Add(type))
            return null;
        var ways = type.GetForeignKeys()
            .Where(key => key.Properties.Count == 1)
            .Select(key =>
                (Column: NameOf(key.Properties[0]), Way: Condition(key.PrincipalEntityType, calls, above), key)
            )
            .Where(one => one.Way is not null)
            .Select(one =>
                $"\"{one.Column}\" IN (SELECT \"{NameOf(one.key.PrincipalKey.Properties[0])}\" "
                + $"FROM \"{one.key.PrincipalEntityType.GetTableName()}\" WHERE {one.Way})"
            )
            .Concat(Direct(type, calls))
            .ToList();
        above.Remove(type);
        // A column that is empty belongs to no call; NOT must not leave such a row out.
        return ways.Count == 0 ? null : string.Join(" OR ", ways.Select(way => $"ifnull({way}, 0)"));
    }

    // Some tables name their call or competition without a foreign key; a row of a row names its competition beside a number.
    private static IEnumerable<string> Direct(IEntityType type, string calls)
    {
        foreach (var property in type.GetFlattenedProperties().Select(NameOf))
        {
            if (property == "call_id")
                yield return $"\"call_id\" IN ({calls})";
            if (property == "competition_id")
                yield return $"\"competition_id\" IN (SELECT \"id\" FROM \"competitions\" WHERE \"solicitation_id\" IN ({calls}))";
            if (property == "award_id")
                yield return $"\"award_id\" IN (SELECT \"id\" FROM \"awards\" WHERE \"solicitation_id\" IN ({calls}))";
        }
    }

    private static string NameOf(IProperty property) =>
        property.GetColumnName(StoreObjectIdentifier.Table(property.DeclaringType.GetTableName()!))!;
}
