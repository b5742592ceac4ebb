namespace Procurement.Tests.Support.Reference;

/// <summary>One competition: a region of a call, or the RFQ.</summary>
internal sealed record ReferenceRegion(
    JsonNode Call,
    EvaluationPlan Plan,
    string Region,
    IReadOnlyList<ReferenceProposal> Proposals
)
{
    /// <summary>Its submissions in the file, by bidder.</summary>
    public JsonObject Submission(string bidder) =>
        Call.List("submissions")
            .Single(one => one.Word("bidder") == bidder && CaseJson.Region(one) == Region)
            .AsObject();
}
