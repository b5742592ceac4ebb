using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Update;

namespace Procurement.Infrastructure.Persistence.Record;

/// <summary>A table as the record knows it: its key and those of its columns that are recorded, by name.</summary>
internal sealed record RecordedTable(string Name, ImmutableArray<RecordedColumn> Columns)
{
    private static readonly ConditionalWeakTable<IEntityType, RecordedTable> Known = [];

    /// <summary>The table of a type; one without columns is not recorded.</summary>
    public static RecordedTable Of(IEntityType type) => Known.GetValue(type, Read);

    /// <summary>All recorded tables, by name.</summary>
    public static IEnumerable<RecordedTable> In(IModel model) =>
        model
            .GetEntityTypes()
            .Select(Of)
            .Where(table => !table.Columns.IsEmpty)
            .OrderBy(table => table.Name, StringComparer.Ordinal);

    public IEnumerable<RecordedColumn> Key => Columns.Where(column => column.IsKey);

    private static RecordedTable Read(IEntityType type)
    {
        var name = type.GetTableName()!;
        var table = StoreObjectIdentifier.Table(name, type.GetSchema());
        var recorded = IsRecorded(type) ? type.GetFlattenedProperties().Where(IsRecorded) : [];
        return new RecordedTable(
            name,
            [
                .. recorded
                    .Select(property => new RecordedColumn(
                        property.GetColumnName(table)!,
                        property.IsPrimaryKey(),
                        property
                    ))
                    .OrderBy(column => column.Name, StringComparer.Ordinal),
            ]
        );
    }

    private static bool IsRecorded(IAnnotatable part) =>
        part.FindAnnotation(Configurations.Columns.UnrecordedMark) is null;
}

/// <summary>A column that is recorded.</summary>
/// <param name="Name">Its name in the database.</param>
/// <param name="IsKey">Whether it is part of the key.</param>
/// <param name="Property">What it keeps.</param>
internal sealed record RecordedColumn(string Name, bool IsKey, IProperty Property)
{
    private readonly ImmutableArray<IComplexProperty> within = [.. Around(Property.DeclaringType)];

    /// <summary>Whether it holds bytes, of which the record has the digest.</summary>
    public bool IsBytes => (Property.GetTypeMapping().Converter?.ProviderClrType ?? Property.ClrType) == typeof(byte[]);

    /// <summary>What a row is about to have in it; null too where a value that it is part of is.</summary>
    public object? In(IUpdateEntry entry)
    {
        foreach (var part in within)
            if (entry.GetCurrentValue(part) is null)
                return null;
        return entry.GetCurrentProviderValue(Property);
    }

    private static IEnumerable<IComplexProperty> Around(ITypeBase type) =>
        type is IComplexType { ComplexProperty: var part } ? [.. Around(part.DeclaringType), part] : [];
}
