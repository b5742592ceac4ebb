using System.Numerics;

namespace Procurement.Tests.Support.Reference;

/// <summary>One entry of result.json as cases/FORMAT.md describes it: what does not apply is left out.</summary>
internal static class ReferenceEntry
{
    public static JsonNode Of(ReferenceProposal proposal, EvaluationPlan plan, string outcome)
    {
        var entry = new JsonObject { ["bidder"] = proposal.Entrant.Bidder, ["outcome"] = outcome };
        if (proposal.Steps.Count > 0)
            entry["steps"] = new JsonArray([
                .. proposal.Steps.Select(step => Step(step, plan.Steps.Single(one => one.Id == step.Step), proposal)),
            ]);
        Add(entry, "total", proposal.Total);
        Add(entry, "adjustedPrice", proposal.Adjusted);
        if (proposal.Rank is { } rank)
            entry["rank"] = rank;
        if (proposal.TieDecidedBy is { } link)
            entry["tieDecidedBy"] = link;
        return entry;
    }

    /// <summary>A number that has a last decimal, in full.</summary>
    public static JsonNode Number(Ratio value)
    {
        var digits = 0;
        while (!(value.Top * BigInteger.Pow(10, digits) % value.Bottom).IsZero)
            digits++;
        var text = BigInteger
            .Abs(value.Top * BigInteger.Pow(10, digits) / value.Bottom)
            .ToString()
            .PadLeft(digits + 1, '0');
        var sign = value.Top.Sign < 0 ? "-" : "";
        return JsonNode.Parse(digits == 0 ? sign + text : $"{sign}{text[..^digits]}.{text[^digits..]}")!;
    }

    private static JsonObject Step(ReferenceStep result, PlanStep step, ReferenceProposal proposal)
    {
        var entry = new JsonObject { ["step"] = result.Step };
        if (step is ScoredStep scored)
        {
            Add(entry, "score", result.Score);
            Add(entry, "of", Ratio.Of(scored.Weight ?? scored.Maximum));
            if (scored.Weight is not null)
            {
                Add(entry, "raw", result.Raw);
                Add(entry, "rawOf", Ratio.Of(scored.Maximum));
            }
        }
        if (result.Passed is { } passed)
            entry["passed"] = passed;
        var failed = result.Failed.Split(',', StringSplitOptions.RemoveEmptyEntries);
        if (step is MandatoryStep || failed.Length > 0)
            entry["failed"] = new JsonArray([.. failed.Select(id => JsonValue.Create(id))]);
        Add(entry, "pointsShort", result.PointsShort);
        if (step is PriceStep)
            Add(entry, "price", Ratio.Of(proposal.OpenedPrice!.Value));
        if (result.Flag)
            entry["flags"] = new JsonArray("abnormally-low");
        return entry;
    }

    private static void Add(JsonObject entry, string name, Ratio? value)
    {
        if (value is { } present)
            entry[name] = Number(present);
    }
}
