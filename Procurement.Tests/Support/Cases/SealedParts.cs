using Procurement.Domain.Ranking;
using Procurement.Tests.Support.Reference;

namespace Procurement.Tests.Support.Cases;

/// <summary>What of a generated case is never looked at, because its submission stopped before it or was never
/// evaluated; and minima that some submission only just meets or misses.</summary>
internal static class SealedParts
{
    /// <summary>The case with a minimum at an edge and, now and then, without what is never looked at.</summary>
    public static JsonObject Thinned(JsonObject file, int seed)
    {
        var dice = new Dice(~seed);
        if (dice.OneIn(3))
            SetMinimumAtTheEdge(file, dice);
        foreach (var (region, proposal) in Of(file).ToList())
        {
            if (dice.OneIn(3))
                continue;
            var submission = region.Submission(proposal.Entrant.Bidder);
            var isEvaluated = proposal.Entrant.Standing is Standing.Evaluated or Standing.Disqualified;
            if (!isEvaluated)
                foreach (var part in dice.Some(["scores", "consensus", "mandatory", "price"], 0))
                    submission.Remove(part);
            else if (proposal.Stopped)
                RemoveUnreached(region, proposal, submission);
        }
        return file;
    }

    /// <summary>Every submission whose price envelope is never opened.</summary>
    public static IEnumerable<(ReferenceRegion Region, ReferenceProposal Proposal)> Of(JsonObject file) =>
        new ReferenceCase(file).All.SelectMany(region =>
            region
                .Proposals.Where(one =>
                    one.Stopped || one.Entrant.Standing is Standing.Late or Standing.NotInvited or Standing.Withdrawn
                )
                .Select(one => (region, one))
        );

    private static void RemoveUnreached(ReferenceRegion region, ReferenceProposal proposal, JsonObject submission)
    {
        var steps = region.Call["plan"]!.List("steps").ToList();
        var last = steps.FindIndex(step => step.Word("id") == proposal.Steps[^1].Step);
        foreach (var step in steps[(last + 1)..])
        {
            if (step.Word("kind") == "price")
                submission.Remove("price");
            foreach (var requirement in step.List("requirements"))
                submission["mandatory"]?.AsObject().Remove(requirement.Word("id"));
            foreach (var leaf in CaseJson.Leaves(step).Select(leaf => leaf.Word("id")))
            {
                submission["consensus"]?.AsObject().Remove(leaf);
                foreach (var sheet in submission.Entries("scores"))
                    sheet.Value.AsObject().Remove(leaf);
            }
        }
    }

    private static void SetMinimumAtTheEdge(JsonObject file, Dice dice)
    {
        var raws = new ReferenceCase(file)
            .All.SelectMany(region => region.Proposals, (region, one) => (region.Call, one.Steps))
            .SelectMany(
                pair => pair.Steps.Where(step => step.IsRated),
                (pair, step) => (pair.Call, step.Step, step.Raw)
            )
            .ToList();
        if (raws.Count == 0)
            return;
        var (call, id, raw) = dice.Pick([.. raws]);
        var step = call["plan"]!.List("steps").Single(one => one.Word("id") == id);
        var millionths = (decimal)(raw!.Value.Top * 1_000_000 / raw.Value.Bottom) + dice.From(-1, 1);
        var most = step["maximum"]!.Decimal();
        step["minimum"] = new JsonObject { ["points"] = dice.Number(Math.Clamp(millionths / 1_000_000, 0, most)) };
    }
}
