using Procurement.Domain.Common.Records;

namespace Procurement.Infrastructure.Persistence.Record;

/// <summary>One row that was inserted, updated or deleted.</summary>
internal sealed class RowChange
{
    /// <summary>Takes the values at once: they are those of the moment before the save.</summary>
    public RowChange(
        string table,
        string change,
        IEnumerable<KeyValuePair<string, object?>> key,
        IEnumerable<KeyValuePair<string, object?>>? columns
    )
    {
        List<KeyValuePair<string, object?>> keys = [.. key];
        Order = $"{table} {change} {string.Join(' ', keys.Select(one => one.Value))}";
        Form =
        [
            new("change", change),
            new("columns", columns?.ToList()),
            new("key", change == "insert" ? null : keys),
            new("table", table),
        ];
    }

    /// <summary>What the changes of one command are ordered by.</summary>
    public string Order { get; }

    private List<KeyValuePair<string, object?>> Form { get; }

    /// <summary>The payload that says what was written.</summary>
    public static string Payload(IEnumerable<RowChange> changes) =>
        CanonicalJson.Of(
            changes.OrderBy(change => change.Order, StringComparer.Ordinal).Select(change => (object)change.Form)
        );
}
