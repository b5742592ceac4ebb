using Procurement.Infrastructure.Exchange;

namespace Procurement.Tests.Reporting.Cases;

/// <summary>What of result.json a report must show.</summary>
internal static class ResultFigures
{
    /// <summary>The proposals that a report is about.</summary>
    public static IEnumerable<JsonNode> Proposals(WrittenCase written, JsonNode entry) =>
        entry.Word("document") is "comparison" or "recommendation"
            ? RegionsOf(written, entry).SelectMany(region => region.List("proposals"))
        : entry["region"] is null ? written.Result.List("qualification")
        : RegionsOf(written, entry).Single(region => region.Word("region") == entry.Word("region")).List("proposals");

    private static IEnumerable<JsonNode> RegionsOf(WrittenCase written, JsonNode entry) =>
        written
            .Result.List("callsForProposals")
            .Where(call =>
                entry
                    .Word("file")
                    .StartsWith($"reports/{FileNames.Encode(call.Word("reference"))}/", StringComparison.Ordinal)
            )
            .SelectMany(call => call.List("regions"));

    /// <summary>The figures of a proposal that a report must show: across regions, total and rank.</summary>
    public static IEnumerable<(string What, decimal Value)> In(JsonNode entry, JsonNode proposal) =>
        entry.Word("document") switch
        {
            "comparison" => Of(proposal).Where(figure => figure.What.EndsWith("total", StringComparison.Ordinal)),
            // By which figures it ranks depends on the plan; RegionFigureTests compares them with the ranking.
            "recommendation" => [],
            _ => Of(proposal),
        };

    /// <summary>The figures of one proposal, as far as reports print them.</summary>
    public static IEnumerable<(string What, decimal Value)> Of(JsonNode proposal)
    {
        foreach (var name in new[] { "total", "adjustedPrice", "rank" })
            if (proposal[name] is { } value)
                yield return ($"{proposal.Word("bidder")} {name}", value.Decimal());
        foreach (var step in proposal.List("steps"))
        foreach (var name in new[] { "score", "price", "pointsShort", "raw" })
            if (step[name] is { } value && !(name == "pointsShort" && value.Decimal() == 0))
                yield return ($"{proposal.Word("bidder")} {step.Word("step")} {name}", InPrint(value.Decimal()));
    }

    /// <summary>No figure is printed with more than six decimals; points short may have more in the result.</summary>
    private static decimal InPrint(decimal value) => Math.Round(value, 6, MidpointRounding.AwayFromZero);
}
