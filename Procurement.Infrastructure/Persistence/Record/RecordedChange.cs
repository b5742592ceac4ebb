using System.Text.Json;

namespace Procurement.Infrastructure.Persistence.Record;

/// <summary>One row change as a payload says it.</summary>
internal sealed record RecordedChange(
    string Table,
    string Change,
    IReadOnlyDictionary<string, string?> Key,
    IReadOnlyDictionary<string, string?> Columns
)
{
    private static readonly Dictionary<string, string?> None = [];

    /// <summary>The changes of a payload.</summary>
    /// <exception cref="FormatException">It has another form.</exception>
    public static IReadOnlyList<RecordedChange> Read(string payload)
    {
        try
        {
            using var json = JsonDocument.Parse(payload);
            return [.. json.RootElement.EnumerateArray().Select(Read)];
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException("A payload has another form.", wrong);
        }
    }

    private static RecordedChange Read(JsonElement change) =>
        new(
            change.GetProperty("table").GetString()!,
            change.GetProperty("change").GetString()!,
            Values(change, "key"),
            Values(change, "columns")
        );

    private static Dictionary<string, string?> Values(JsonElement change, string name) =>
        change.TryGetProperty(name, out var values)
            ? values.EnumerateObject().ToDictionary(one => one.Name, one => one.Value.GetString())
            : None;
}
