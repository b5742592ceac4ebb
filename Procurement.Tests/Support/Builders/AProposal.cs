using System.Collections.Frozen;
using Procurement.Domain.Ranking;

namespace Procurement.Tests.Support.Builders;

/// <summary>Proposals in business words.</summary>
internal static class AProposal
{
    private static readonly DateTimeOffset Noon = new(2021, 10, 31, 12, 0, 0, TimeSpan.FromHours(-4));

    public static Entrant From(string bidder) => new() { Bidder = bidder, ReceivedAt = Noon };

    /// <summary>One mark an evaluator.</summary>
    public static Entrant Scored(this Entrant entrant, string leaf, params decimal[] marks) =>
        entrant.With(leaf, new LeafMarks([.. marks.Select(Points.Of)]));

    /// <summary>Evaluators' marks and the panel's.</summary>
    public static Entrant Agreed(this Entrant entrant, string leaf, decimal agreed, params decimal[] marks) =>
        entrant.With(leaf, new LeafMarks([.. marks.Select(Points.Of)], Points.Of(agreed)));

    public static Entrant Priced(this Entrant entrant, decimal price) => entrant with { Price = Money.Of(price) };

    public static Entrant Met(this Entrant entrant, string requirement, bool met = true) =>
        entrant with
        {
            Requirements = entrant.Requirements.Append(new(requirement, met)).ToFrozenDictionary(),
        };

    public static Entrant ReceivedAfterNoon(this Entrant entrant, int minutes) =>
        entrant with
        {
            ReceivedAt = Noon.AddMinutes(minutes),
        };

    public static Entrant Standing(this Entrant entrant, Standing standing) => entrant with { Standing = standing };

    public static RankingResult Rank(this EvaluationPlan plan, params Entrant[] entrants) =>
        RankingCalculation.Rank(plan.Input(entrants));

    public static RankingInput Input(this EvaluationPlan plan, params Entrant[] entrants) =>
        new(plan, "CFP-1", "YORK", [.. entrants]);

    private static Entrant With(this Entrant entrant, string leaf, LeafMarks marks) =>
        entrant with
        {
            Marks = entrant.Marks.Where(pair => pair.Key != leaf).Append(new(leaf, marks)).ToFrozenDictionary(),
        };
}
