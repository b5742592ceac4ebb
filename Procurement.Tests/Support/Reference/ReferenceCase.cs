using System.Collections.Frozen;
using Procurement.Domain.Ranking;

namespace Procurement.Tests.Support.Reference;

/// <summary>
/// A whole case worked out from cases/FORMAT.md alone, slowly: who stands where (rules 1 to 3), the rankings, the
/// qualified list and its short list, and the award by trying every choice.
/// </summary>
internal sealed class ReferenceCase
{
    private readonly JsonNode file;

    public ReferenceCase(JsonNode file)
    {
        this.file = file;
        if (file["qualification"] is { } rfq)
        {
            var plan = ReferencePlan.Of(rfq["plan"]!);
            Rfq = new(rfq, plan, "", Ranked(rfq, plan, ""));
            Qualified = ShortList(rfq["shortlist"]?["maximum"]);
        }
        foreach (var call in file.List("callsForProposals"))
        {
            var plan = ReferencePlan.Of(call["plan"]!);
            var regions = call.List("regions").Select(code => code.GetValue<string>());
            Calls.Add([
                .. regions.Select(region => new ReferenceRegion(call, plan, region, Ranked(call, plan, region))),
            ]);
        }
    }

    public ReferenceRegion? Rfq { get; }

    /// <summary>Who may answer the calls; null: everybody.</summary>
    public HashSet<string>? Qualified { get; }

    /// <summary>The regions of each call.</summary>
    public List<List<ReferenceRegion>> Calls { get; } = [];

    public IEnumerable<ReferenceRegion> All => Calls.SelectMany(call => call).Concat(Rfq is null ? [] : [Rfq]);

    /// <summary>What result.json must hold.</summary>
    public JsonObject Result()
    {
        var result = new JsonObject { ["case"] = file.Word("case") };
        if (Rfq is { } rfq)
            result["qualification"] = new JsonArray([
                .. rfq.Proposals.Select(one => ReferenceEntry.Of(one, rfq.Plan, RfqOutcome(one))),
            ]);
        result["callsForProposals"] = new JsonArray([.. Calls.Zip(file.List("callsForProposals"), Call)]);
        return result;
    }

    private static JsonNode Call(List<ReferenceRegion> regions, JsonNode call)
    {
        var cap = (int?)call["award"]?["maximumRegionsPerBidder"]?.Decimal();
        var award = ReferenceAward.Of(regions, cap).ToList();
        var entries = regions.Zip(
            award,
            (region, given) =>
                (JsonNode)
                    new JsonObject
                    {
                        ["region"] = region.Region,
                        ["proposals"] = new JsonArray([
                            .. region.Proposals.Select(one =>
                                ReferenceEntry.Of(one, region.Plan, Outcome(one, given.Winner == one))
                            ),
                        ]),
                    }
        );
        return new JsonObject
        {
            ["reference"] = call.Word("reference"),
            ["regions"] = new JsonArray([.. entries]),
            ["award"] = new JsonArray([.. award.Select(given => given.Entry())]),
        };
    }

    private string RfqOutcome(ReferenceProposal one) =>
        one.Entrant.Standing != Standing.Evaluated ? Outcome(one, false)
        : Qualified!.Contains(one.Entrant.Bidder) ? "qualified"
        : "notQualified";

    private static string Outcome(ReferenceProposal one, bool isWinner) =>
        one.Entrant.Standing switch
        {
            Standing.Late => "late",
            Standing.NotInvited => "notInvited",
            Standing.Withdrawn => "withdrawn",
            Standing.Disqualified => "disqualified",
            _ when one.Stopped => "didNotAdvance",
            _ => isWinner ? "recommended" : "ranked",
        };

    private HashSet<string> ShortList(JsonNode? maximum)
    {
        var passed = Rfq!.Proposals.Where(one => one.IsRanked).ToList();
        if (maximum is not null)
        {
            // Better than me are fewer than there are places: then I am in, with all who have my total.
            var places = maximum.Decimal();
            passed = [.. passed.Where(one => passed.Count(other => other.Total > one.Total) < places)];
        }
        return [.. passed.Select(one => one.Entrant.Bidder)];
    }

    private IReadOnlyList<ReferenceProposal> Ranked(JsonNode call, EvaluationPlan plan, string region)
    {
        var closing = Instant(call.Word("closesAt"));
        var entrants = call.List("submissions")
            .Where(one => CaseJson.Region(one) == region)
            .Select(one => new Entrant
            {
                Bidder = one.Word("bidder"),
                ReceivedAt = Instant(one.Word("receivedAt")),
                Standing = StandingOf(one, closing),
                Requirements = one.Entries("mandatory").ToFrozenDictionary(it => it.Key, it => IsMet(it.Value)),
                Marks = plan
                    .RatedSteps.SelectMany(step => step.Leaves)
                    .ToFrozenDictionary(leaf => leaf.Id, leaf => Marks(one, leaf.Id)),
                Price = one["price"] is { } price ? Money.Of(price.Decimal()) : null,
            });
        return ReferenceRanking.Of(new(plan, call.Word("reference"), region, [.. entrants]));
    }

    private Standing StandingOf(JsonNode submission, DateTimeOffset closing) =>
        Instant(submission.Word("receivedAt")) > closing ? Standing.Late
        : Qualified is { } list && !list.Contains(submission.Word("bidder")) ? Standing.NotInvited
        : submission["withdrawn"]?.GetValue<bool>() == true ? Standing.Withdrawn
        : submission["disqualified"] is not null ? Standing.Disqualified
        : Standing.Evaluated;

    private static bool IsMet(JsonNode answer) =>
        answer is JsonObject ? answer["met"]!.GetValue<bool>() : answer.GetValue<bool>();

    private static LeafMarks Marks(JsonNode submission, string leaf)
    {
        var agreed = submission["consensus"]?[leaf];
        return new(
            [
                .. submission
                    .Entries("scores")
                    .Where(sheet => sheet.Value[leaf] is not null)
                    .Select(sheet => Points.Of(sheet.Value[leaf]!.Decimal())),
            ],
            agreed is null ? null : Points.Of((agreed["points"] ?? agreed["level"])!.Decimal())
        );
    }

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
