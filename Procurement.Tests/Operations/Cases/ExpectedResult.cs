namespace Procurement.Tests.Operations.Cases;

/// <summary>Compares a result with the part of it that a case expects, as the case format says: numbers by value, array
/// items by bidder, region, reference or step, null for what must be absent.</summary>
internal static class ExpectedResult
{
    private static readonly string[] Keys = ["region", "reference", "step", "bidder"];

    /// <summary>Every difference, each with its place in the expectation; empty where the result is as expected.</summary>
    public static IEnumerable<string> Differences(JsonElement expected, JsonElement actual, string at = "")
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object when actual.ValueKind == JsonValueKind.Object:
                return expected.EnumerateObject().SelectMany(property => OfProperty(property, actual, at));
            case JsonValueKind.Array when actual.ValueKind == JsonValueKind.Array:
                return OfArray(expected, actual, at);
            case JsonValueKind.Number when actual.ValueKind == JsonValueKind.Number:
                return DecimalText.Read(expected.GetRawText()) == DecimalText.Read(actual.GetRawText())
                    ? []
                    : [$"{at}: expected {expected}, was {actual}"];
            default:
                return expected.ValueKind == actual.ValueKind && expected.ToString() == actual.ToString()
                    ? []
                    : [$"{at}: expected {expected}, was {actual}"];
        }
    }

    private static IEnumerable<string> OfProperty(JsonProperty expected, JsonElement actual, string at)
    {
        var place = $"{at}/{expected.Name}";
        var present = actual.TryGetProperty(expected.Name, out var value);
        if (expected.Value.ValueKind == JsonValueKind.Null)
            return present ? [$"{place}: expected nothing, was {value}"] : [];
        return present ? Differences(expected.Value, value, place) : [$"{place}: missing"];
    }

    private static IEnumerable<string> OfArray(JsonElement expected, JsonElement actual, string at)
    {
        var items = expected.EnumerateArray().ToList();
        if (items.Exists(item => item.ValueKind != JsonValueKind.Object))
            return expected.GetArrayLength() == actual.GetArrayLength()
                ? items
                    .Zip(actual.EnumerateArray())
                    .SelectMany((pair, i) => Differences(pair.First, pair.Second, $"{at}/{i}"))
                : [$"{at}: expected {expected}, was {actual}"];
        return items.SelectMany(item =>
        {
            var key = Keys.First(key =>
                item.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String
            );
            var name = item.GetProperty(key).GetString();
            var place = $"{at}/{name}";
            var match = actual
                .EnumerateArray()
                .Where(other => other.TryGetProperty(key, out var value) && value.GetString() == name)
                .ToList();
            return match.Count == 1 ? Differences(item, match[0], place) : [$"{place}: found {match.Count} times"];
        });
    }
}
