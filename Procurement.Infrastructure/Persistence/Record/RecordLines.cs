using System.Text.Json;
using Procurement.Domain.Common.Records;

namespace Procurement.Infrastructure.Persistence.Record;

/// <summary>A record as JSON Lines: the format on the first, then one entry a line.</summary>
/// <remarks>Source: docs/record-format.md.</remarks>
internal static class RecordLines
{
    /// <summary>The first line.</summary>
    public const string Format = """{"format":"procurement-record","version":"1"}""";

    /// <summary>The line of an entry; salt and payload are left out where they were destroyed.</summary>
    public static string Of(RecordEntry entry, byte[]? salt, string? payload)
    {
        var line = $$"""{"entry":{{entry.Canonical()}},"hash":"{{entry.Hash}}" """.TrimEnd();
        return salt is null || payload is null
            ? line + "}"
            : $$"""{{line}},"payload":{{payload}},"salt":"{{Convert.ToHexStringLower(salt)}}"}""";
    }

    /// <summary>What a line says.</summary>
    /// <exception cref="FormatException">It has another form.</exception>
    public static (RecordEntry Entry, byte[]? Salt, string? Payload) Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var entry = json.RootElement.GetProperty("entry");
            string Text(string name) => entry.GetProperty(name).GetString() ?? throw new FormatException(name);
            string? Maybe(string name) => entry.TryGetProperty(name, out var found) ? found.GetString() : null;
            return (
                new RecordEntry
                {
                    Chain = Text("chain"),
                    Number = long.Parse(Text("number"), System.Globalization.CultureInfo.InvariantCulture),
                    At = Text("at"),
                    Person = Text("person"),
                    Role = Maybe("role"),
                    Act = Text("act"),
                    Refusals = string.Join(
                        ' ',
                        entry.GetProperty("refusals").EnumerateArray().Select(one => one.GetString())
                    ),
                    Competition = Maybe("competition"),
                    PayloadHash = Text("payloadHash"),
                    Previous = Text("previous"),
                    Hash = json.RootElement.GetProperty("hash").GetString()!,
                },
                json.RootElement.TryGetProperty("salt", out var salt) ? Convert.FromHexString(salt.GetString()!) : null,
                json.RootElement.TryGetProperty("payload", out var payload) ? CanonicalJson.Of(FormOf(payload)) : null
            );
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException("A line has another form.", wrong);
        }
    }

    private static object FormOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Null => CanonicalJson.Null,
            JsonValueKind.Array => value.EnumerateArray().Select(FormOf).ToList(),
            JsonValueKind.Object => value
                .EnumerateObject()
                .Select(one => new KeyValuePair<string, object?>(one.Name, FormOf(one.Value)))
                .ToList(),
            _ => throw new FormatException($"The record has no {value.ValueKind}."),
        };
}
