using System.Collections.Frozen;
using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Ranking
{
    public static class StepEvaluation
    {
        public static bool Passes(EvaluationPlan plan, PlanStep step, Entrant entrant) =>
            throw new NotSupportedException();
    }

    public static class RankingCalculation
    {
        public static RankingResult Rank(RankingInput input) => throw new NotSupportedException();
    }

    public sealed record StepEvidence(
        string Bidder,
        ImmutableArray<EvaluatorMarks> Sheets,
        FrozenSet<string> Agreed,
        FrozenSet<string> Answered
    );

    public sealed record EvaluatorMarks(string Evaluator, FrozenDictionary<string, Points> Marks);

    public static class StepReadiness
    {
        public static ImmutableArray<Refusal> WhatIsMissing(
            EvaluationPlan plan,
            PlanStep step,
            StepEvidence evidence
        ) => throw new NotSupportedException();
    }
}

namespace Procurement.Domain.Awards
{
    public static class AwardAssignment
    {
        public static ImmutableArray<RegionAward> Decide(AwardInput input) => throw new NotSupportedException();
    }
}

namespace Procurement.Domain.Plans
{
    public sealed record PlanFault(string Code, string At, ImmutableArray<object> Arguments);

    public static class PlanCheck
    {
        public static IReadOnlyList<PlanFault> Faults(EvaluationPlan plan) => throw new NotSupportedException();
    }

    public static class PlanHash
    {
        public static string Hash(this EvaluationPlan plan) => throw new NotSupportedException();
    }
}
