namespace Procurement.Tests.Support.Cases;

/// <summary>A JSON value as one line a leaf, numbers by value, so that two can be compared whole.</summary>
internal static class FlatJson
{
    public static IEnumerable<string> Lines(JsonNode? value, string at = "") =>
        value switch
        {
            JsonObject properties => properties
                .OrderBy(property => property.Key, StringComparer.Ordinal)
                .SelectMany(property => Lines(property.Value, $"{at}/{property.Key}")),
            JsonArray items => items
                .SelectMany((item, index) => Lines(item, $"{at}/{index}"))
                .Prepend($"{at} has {items.Count}"),
            JsonValue number when number.GetValueKind() == System.Text.Json.JsonValueKind.Number =>
            [
                $"{at} = {number.Decimal().ToString("0.############################", CultureInfo.InvariantCulture)}",
            ],
            _ => [$"{at} = {value?.ToJsonString()}"],
        };
}
