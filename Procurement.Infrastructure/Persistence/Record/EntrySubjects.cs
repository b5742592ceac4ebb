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
        var (table, id) = Owners.TryGetValue(change.Table, out var owner)
            ? (owner.Table, values.GetValueOrDefault(owner.Column))
            : (change.Table, change.Change == "update" ? values.GetValueOrDefault("id") : null);
        if (id is null)
            yield break;
        foreach (var named in Row(table, id))
            yield return named;
    }

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
}
