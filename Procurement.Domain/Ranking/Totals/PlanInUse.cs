using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;
using Procurement.Domain.Ranking.Evaluations;

namespace Procurement.Domain.Ranking.Totals;

/// <summary>A plan made ready once, to take many submissions through its steps.</summary>
internal sealed class PlanInUse
{
    private readonly StepEvaluator?[] evaluators;

    public PlanInUse(EvaluationPlan plan)
    {
        Plan = plan;
        evaluators = [.. plan.Steps.Select(step => StepEvaluator.For(plan, step))];
        FirstRated = Array.FindIndex(evaluators, evaluator => evaluator is RatedEvaluator);
    }

    /// <summary>The plan.</summary>
    public EvaluationPlan Plan { get; }

    /// <summary>Index of the first rated step, or -1.</summary>
    public int FirstRated { get; }

    /// <summary>Takes one submission through the plan's steps until one stops it (cases/FORMAT.md, rule 3).</summary>
    /// <remarks>Steps run for all submissions before the next one starts; since no one's marks depend on another's,
    /// the outcome is the same one by one. A disqualified one stops quietly where the evaluation left it.</remarks>
    public Contender Evaluate(Entrant entrant, int position)
    {
        var results = new StepResult?[evaluators.Length];
        if (entrant.Standing is not (Standing.Evaluated or Standing.Disqualified))
            return new(entrant, position, results, 0, Stopped: false);
        for (var i = 0; i < evaluators.Length; i++)
        {
            if (evaluators[i] is not { } evaluator)
                continue;
            if (entrant.Standing == Standing.Disqualified && !evaluator.IsComplete(entrant))
                return new(entrant, position, results, i, Stopped: false);
            results[i] = evaluator.Evaluate(entrant);
            if (results[i] is MandatoryResult { Passed: false } or RatedResult { Passed: false })
                return new(entrant, position, results, i + 1, Stopped: true);
        }
        return new(entrant, position, results, evaluators.Length, Stopped: false);
    }

    /// <summary>All submissions of an input.</summary>
    public Contender[] Evaluate(ImmutableArray<Entrant> entrants)
    {
        var contenders = new Contender[entrants.Length];
        for (var i = 0; i < entrants.Length; i++)
            contenders[i] = Evaluate(entrants[i], i);
        return contenders;
    }

    /// <summary>The same submission with another raw score in the first rated step.</summary>
    public Contender WithFirstRated(Contender contender, Points raw)
    {
        var result = ((RatedEvaluator)evaluators[FirstRated]!).WithRaw(
            (RatedResult)contender.Results[FirstRated]!,
            raw
        );
        var results = contender.Results.ToArray();
        results[FirstRated] = result;
        if (result.Passed)
            return contender with { Results = results };
        Array.Clear(results, FirstRated + 1, results.Length - FirstRated - 1);
        return contender with { Results = results, Reached = FirstRated + 1, Stopped = true };
    }
}
