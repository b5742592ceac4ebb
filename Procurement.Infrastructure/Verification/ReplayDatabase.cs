using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Procurement.Infrastructure.Persistence.Record;
using Procurement.Infrastructure.Persistence.Sqlite;

namespace Procurement.Infrastructure.Verification;

/// <summary>A database in memory into which a record is played: every table with its key, and no other rule.</summary>
internal sealed class ReplayDatabase : IDisposable
{
    private readonly Dictionary<string, RecordedTable> tables;
    private readonly Dictionary<string, SqliteCommand> commands = [];

    public ReplayDatabase()
    {
        Connection = new SqliteConnection("Data Source=:memory:;Foreign Keys=False;Pooling=False");
        Connection.Open();
        Context = new SqliteProcurementContext(SqliteOptions.For(Connection));
        Tables = [.. RecordedTable.In(Context.Model)];
        tables = Tables.ToDictionary(table => table.Name);
        foreach (var type in Context.Model.GetEntityTypes())
            Execute(TableOf(type));
        Execute("BEGIN");
    }

    public SqliteConnection Connection { get; }

    public SqliteProcurementContext Context { get; }

    public ImmutableArray<RecordedTable> Tables { get; }

    /// <summary>Writes one row change; false: no such row stood there, or one already does.</summary>
    /// <exception cref="FormatException">It names what no table has.</exception>
    public bool Apply(RecordedChange change)
    {
        var table = tables.GetValueOrDefault(change.Table) ?? throw new FormatException(change.Table);
        var named = change.Key.Keys.Concat(change.Columns.Keys);
        if (named.FirstOrDefault(name => table.Columns.All(column => column.Name != name)) is { } unknown)
            throw new FormatException(unknown);
        var shape = $"{change.Change} {change.Table} {string.Join(' ', change.Columns.Keys)}";
        if (!commands.TryGetValue(shape, out var command))
            commands[shape] = command = Command(table, change);
        foreach (var (name, value) in change.Columns.Select(one => ("$c_" + one.Key, one.Value)))
            command.Parameters[name].Value = (object?)value ?? DBNull.Value;
        foreach (var (name, value) in change.Key.Select(one => ("$k_" + one.Key, one.Value)))
            command.Parameters[name].Value = (object?)value ?? DBNull.Value;
        return command.ExecuteNonQuery() == 1;
    }

    public void Dispose()
    {
        foreach (var command in commands.Values)
            command.Dispose();
        Context.Dispose();
        Connection.Dispose();
    }

    private SqliteCommand Command(RecordedTable table, RecordedChange change)
    {
        var columns = change.Columns.Keys.ToList();
        if (change.Change != "insert" && !change.Key.Keys.ToHashSet().SetEquals(table.Key.Select(one => one.Name)))
            throw new FormatException(change.Table);
        var where = string.Join(" AND ", change.Key.Keys.Select(name => $"\"{name}\" = $k_{name}"));
        var command = Connection.CreateCommand();
        command.CommandText = change.Change switch
        {
            "insert" => $"INSERT OR IGNORE INTO \"{table.Name}\" ({string.Join(", ", columns.Select(Quoted))}) "
                + $"VALUES ({string.Join(", ", columns.Select(name => "$c_" + name))})",
            "restate" => $"INSERT OR REPLACE INTO \"{table.Name}\" ({string.Join(", ", columns.Select(Quoted))}) "
                + $"VALUES ({string.Join(", ", columns.Select(name => "$c_" + name))})",
            "update" => $"UPDATE \"{table.Name}\" "
                + $"SET {string.Join(", ", columns.Select(name => $"\"{name}\" = $c_{name}"))} WHERE {where}",
            "delete" => $"DELETE FROM \"{table.Name}\" WHERE {where}",
            _ => throw new FormatException(change.Change),
        };
        foreach (
            var name in columns
                .Select(name => "$c_" + name)
                .Concat(change.Key.Keys.Select(name => "$k_" + name))
                .ToList()
        )
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        return command;
    }

    // What the record leaves out is empty here, so that the domain's own code can read the rows.
    private static string TableOf(IEntityType type)
    {
        var name = type.GetTableName()!;
        var table = StoreObjectIdentifier.Table(name, type.GetSchema());
        var recorded = RecordedTable.Of(type).Columns.Select(column => column.Name).ToHashSet();
        var columns = type.GetFlattenedProperties()
            .Select(property =>
            {
                var column = property.GetColumnName(table)!;
                var left = !recorded.Contains(column) && !property.IsNullable ? " NOT NULL DEFAULT ''" : "";
                return $"\"{column}\" {property.GetColumnType()}{left}";
            });
        var key = type.FindPrimaryKey()!.Properties.Select(property => Quoted(property.GetColumnName(table)!));
        return $"CREATE TABLE \"{name}\" ({string.Join(", ", columns)}, PRIMARY KEY ({string.Join(", ", key)}))";
    }

    private static string Quoted(string name) => $"\"{name}\"";

    private void Execute(string text)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
