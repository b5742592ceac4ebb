namespace Procurement.Tests.Support.Reference;

/// <summary>Who wins a region; without a winner, whether that is for a tie.</summary>
internal sealed record GivenRegion(ReferenceRegion Region, ReferenceProposal? Winner, bool IsTied)
{
    /// <summary>The entry of result.json.</summary>
    public JsonNode Entry()
    {
        var entry = new JsonObject { ["region"] = Region.Region };
        if (Winner is { } winner)
            entry["bidder"] = winner.Entrant.Bidder;
        else
            entry["code"] = IsTied ? "award.tie-unresolved" : "award.no-eligible-proposal";
        var above = Region.Proposals.Where(one => one.Rank < (Winner?.Rank ?? int.MaxValue) && !IsTied).ToList();
        if (above.Count > 0)
            entry["passedOver"] = new JsonArray([
                .. above.Select(one => new JsonObject
                {
                    ["bidder"] = one.Entrant.Bidder,
                    ["code"] = "award.region-cap-reached",
                }),
            ]);
        return entry;
    }
}
