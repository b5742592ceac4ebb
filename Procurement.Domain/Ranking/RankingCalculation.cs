using Procurement.Domain.Ranking.Ties;
using Procurement.Domain.Ranking.Totals;

namespace Procurement.Domain.Ranking;

/// <summary>The ranking of one competition: a pure function of its input, exact to the last digit.</summary>
/// <remarks>Source: cases/FORMAT.md, "How a result is worked out", rules 3 to 8.</remarks>
public static class RankingCalculation
{
    /// <summary>Every proposal with all its figures, ranks and what decided ties.</summary>
    /// <exception cref="InvalidOperationException">A mark, an answer or an opened price is missing, or the plan lacks
    /// what its own rules need: closing a step and freezing a plan refuse that before.</exception>
    /// <exception cref="OverflowException">A figure is beyond the range of points or money.</exception>
    public static RankingResult Rank(RankingInput input)
    {
        var plan = new PlanInUse(input.Plan);
        return Of(input, plan).ResultOf(plan.Evaluate(input.Entrants));
    }

    /// <summary>The ordering of an input's proposals under its draw.</summary>
    internal static Placings Of(RankingInput input, PlanInUse plan) =>
        new(plan, new Draw(input.Plan.DrawSeed, input.CallReference, input.Region));
}
