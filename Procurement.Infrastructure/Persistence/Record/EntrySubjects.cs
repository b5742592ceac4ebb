using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Procurement.Domain.Common.Records;

namespace Procurement.Infrastructure.Persistence.Record;

/// <summary>
/// Finds what an act was about from the rows that it wrote: the one bidder, step, evaluator or region that they name, or
/// that the rows name that they belong to. Only these columns are looked at, so no figure can come out.
/// </summary>
internal sealed class EntrySubjects(ProcurementContext context) : IDisposable
{
    private static readonly string[] Naming = ["bidder", "step", "evaluator", "region"];

    // Which table a row belongs to that does not itself say whose it is.
    private static readonly Dictionary<string, (string Column, string Table)> Owners = new()
    {
        ["score_sheet_marks"] = ("score_sheet_id", "score_sheets"),
        ["score_sheet_entries"] = ("score_sheet_id", "score_sheets"),
        ["agreed_marks"] = ("consensus_record_id", "consensus_records"),
        ["replaced_marks"] = ("consensus_record_id", "consensus_records"),
        ["spread_reviews"] = ("consensus_record_id", "consensus_records"),
        ["mandatory_answers"] = ("submission_id", "submissions"),
        ["submission_versions"] = ("submission_id", "submissions"),
        ["commercial_envelopes"] = ("submission_id", "submissions"),
        ["sealed_items"] = ("submission_id", "submissions"),
    };

    private readonly Dictionary<string, string[]> columns = RecordedTable
        .In(context.Model)
        .ToDictionary(
            table => table.Name,
            table => Naming.Intersect(table.Columns.Select(column => column.Name)).ToArray()
        );

    private readonly Dictionary<string, SqliteCommand> known = [];

    // What a row is about never changes; many acts are about one row.
    private readonly Dictionary<(string Table, string Id), List<(string, string)>> rows = [];

    /// <summary>What the rows of a payload have in common; what differs between them is not said.</summary>
    public EntrySubject Of(string payload)
    {
        var found = Naming.ToDictionary(name => name, _ => new HashSet<string>());
        // A retention entry says again what stands; it is about the call.
        foreach (var change in RecordedChange.Read(payload).Where(change => change.Change != "restate"))
        foreach (var (name, value) in Named(change))
            found[name].Add(value);
        return new EntrySubject(One("bidder"), One("step"), One("evaluator"), One("region"));

        string? One(string name) => found[name].Count == 1 ? found[name].Single() : null;
    }

    /// <summary>Looks up the rows that some payloads name, in one statement.</summary>
    public async Task LookUp(IEnumerable<string> payloads, CancellationToken cancellation)
    {
        var wanted = payloads
            .SelectMany(RecordedChange.Read)
            .Where(change => change.Change != "restate")
            .Select(change => RowOf(change, Values(change)))
            .Where(row => row.Id is not null && columns.GetValueOrDefault(row.Table, []).Length > 0)
            .GroupBy(row => row.Table, row => row.Id!)
            .ToList();
        if (wanted.Count == 0)
            return;
        foreach (var (table, id) in wanted.SelectMany(group => group.Select(id => (group.Key, id))))
            rows.TryAdd((table, id), []);
        var found = await context
            .Database.SqlQueryRaw<SubjectRow>(
                string.Join("\nUNION ALL\n", wanted.Select((group, place) => Question(group.Key, place))),
                [
                    .. wanted.Select(
                        (group, place) =>
                            new SqliteParameter($"@ids{place}", JsonSerializer.Serialize(group.Distinct()))
                    ),
                ]
            )
            .ToListAsync(cancellation);
        foreach (var row in found)
            rows[(row.Table, row.Id)] = [.. row.Named()];
    }

    public void Dispose()
    {
        foreach (var command in known.Values)
            command.Dispose();
    }

    private IEnumerable<(string Name, string Value)> Named(RecordedChange change)
    {
        var values = Values(change);
        foreach (var name in columns.GetValueOrDefault(change.Table, []))
            if (values.GetValueOrDefault(name) is { Length: > 0 } value)
                yield return (name, value);
        var (table, id) = RowOf(change, values);
        if (id is null)
            yield break;
        if (!rows.TryGetValue((table, id), out var found))
            rows[(table, id)] = found = Row(table, id);
        foreach (var named in found)
            yield return named;
    }

    /// <summary>The row that says whose a change is.</summary>
    private static (string Table, string? Id) RowOf(RecordedChange change, Dictionary<string, string?> values) =>
        Owners.TryGetValue(change.Table, out var owner)
            ? (owner.Table, values.GetValueOrDefault(owner.Column))
            : (change.Table, change.Change == "update" ? values.GetValueOrDefault("id") : null);

    private string Question(string table, int place) =>
        $"SELECT '{table}' AS \"Table\", id AS \"Id\", {string.Join(", ", Naming.Select(name => ColumnOf(table, name)))} "
        + $"FROM \"{table}\" WHERE id IN (SELECT value FROM json_each(@ids{place}))";

    private string ColumnOf(string table, string name) =>
        (columns[table].Contains(name) ? $"\"{name}\"" : "NULL")
        + $" AS \"{char.ToUpperInvariant(name[0])}{name[1..]}\"";

    private static Dictionary<string, string?> Values(RecordedChange change)
    {
        Dictionary<string, string?> values = new(change.Columns);
        foreach (var (name, value) in change.Key)
            values[name] = value;
        return values;
    }

    private List<(string, string)> Row(string table, string id)
    {
        List<(string, string)> named = [];
        var names = columns.GetValueOrDefault(table, []);
        if (names.Length == 0)
            return named;
        if (!known.TryGetValue(table, out var command))
            known[table] = command = Command(table, names);
        command.Transaction = (SqliteTransaction?)context.Database.CurrentTransaction?.GetDbTransaction();
        command.Parameters[0].Value = id;
        using var row = command.ExecuteReader();
        if (row.Read())
            for (var index = 0; index < names.Length; index++)
                if (!row.IsDBNull(index) && row.GetString(index) is { Length: > 0 } value)
                    named.Add((names[index], value));
        return named;
    }

    private SqliteCommand Command(string table, string[] names)
    {
        var command = ((SqliteConnection)context.Database.GetDbConnection()).CreateCommand();
        command.CommandText =
            $"SELECT {string.Join(", ", names.Select(name => $"\"{name}\""))} FROM \"{table}\" WHERE id = $id";
        command.Parameters.Add(new SqliteParameter { ParameterName = "$id" });
        return command;
    }

    private sealed record SubjectRow(
        string Table,
        string Id,
        string? Bidder,
        string? Step,
        string? Evaluator,
        string? Region
    )
    {
        public IEnumerable<(string, string)> Named() =>
            Naming
                .Zip([Bidder, Step, Evaluator, Region])
                .Where(one => !string.IsNullOrEmpty(one.Second))
                .Select(one => (one.First, one.Second!));
    }
}
