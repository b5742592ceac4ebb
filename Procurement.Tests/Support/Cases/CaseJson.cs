namespace Procurement.Tests.Support.Cases;

/// <summary>Short words for looking into a case file without the product's reader.</summary>
internal static class CaseJson
{
    public static decimal Decimal(this JsonNode number) =>
        decimal.Parse(number.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    public static string Word(this JsonNode node, string name) => node[name]!.GetValue<string>();

    public static IEnumerable<JsonNode> List(this JsonNode node, string name) =>
        node[name] is JsonArray list ? list.Select(item => item!) : [];

    public static IEnumerable<KeyValuePair<string, JsonNode>> Entries(this JsonNode node, string name) =>
        node[name] is JsonObject entries ? entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value!)) : [];

    public static IEnumerable<JsonNode> Leaves(JsonNode stepOrCriterion) =>
        stepOrCriterion.List("criteria").SelectMany(one => one["criteria"] is null ? [one] : Leaves(one));

    /// <summary>The RFQ, where there is one, then the calls.</summary>
    public static IEnumerable<JsonNode> Solicitations(JsonNode file) =>
        file["qualification"] is { } rfq ? file.List("callsForProposals").Prepend(rfq) : file.List("callsForProposals");

    public static string Region(JsonNode submission) => submission["region"]?.GetValue<string>() ?? "";
}
