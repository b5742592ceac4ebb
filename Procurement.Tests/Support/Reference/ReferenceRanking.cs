using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Ranking;

namespace Procurement.Tests.Support.Reference;

/// <summary>
/// A ranking written straight from cases/FORMAT.md, "How a result is worked out", without a thought for speed.
/// Rule by rule, over ratios of big integers; it uses the records of plan and input and nothing else of the product.
/// </summary>
internal sealed partial class ReferenceRanking(RankingInput input)
{
    private readonly EvaluationPlan plan = input.Plan;
    private readonly List<ReferenceProposal> proposals =
    [
        .. input.Entrants.Select(entrant => new ReferenceProposal(entrant)),
    ];

    /// <summary>Ranked proposals in rank order, then the others in the order of the input.</summary>
    public static IReadOnlyList<ReferenceProposal> Of(RankingInput input)
    {
        var ranking = new ReferenceRanking(input);
        foreach (var step in input.Plan.Steps)
            ranking.Run(step);
        ranking.AddTotals();
        ranking.AddRanks();
        return
        [
            .. ranking.proposals.Where(one => one.Rank is not null).OrderBy(one => one.Rank),
            .. ranking.proposals.Where(one => one.Rank is null),
        ];
    }

    /// <summary>Rule 3: a step runs for all that are still there.</summary>
    private void Run(PlanStep step)
    {
        if (step is PriceStep priceStep)
        {
            RunPrices(priceStep);
            return;
        }
        foreach (var proposal in proposals)
        {
            var isEvaluated = proposal.Entrant.Standing is Standing.Evaluated or Standing.Disqualified;
            if (!isEvaluated || proposal.Stopped)
                continue;
            var result = step is MandatoryStep mandatory
                ? MandatoryOf(mandatory, proposal.Entrant)
                : RatedOf((RatedStep)step, proposal);
            proposal.Steps.Add(result);
            proposal.Stopped = result.Passed == false;
        }
    }

    private static ReferenceStep MandatoryOf(MandatoryStep step, Entrant entrant)
    {
        var failed = step.Requirements.Where(item => !entrant.Requirements[item.Id]).Select(item => item.Id).ToList();
        return new(step.Id) { Passed = failed.Count == 0, Failed = string.Join(",", failed) };
    }

    /// <summary>Rules 4 and 5.</summary>
    private ReferenceStep RatedOf(RatedStep step, ReferenceProposal proposal)
    {
        var (exact, failed, told) = (Ratio.Zero, new List<string>(), new List<string>());
        foreach (var criterion in step.Criteria)
            exact += PointsOf(criterion, proposal, failed, told);
        var raw = Round(exact, step.Rounding ?? plan.Rounding);
        var maximum = Ratio.Of(step.Maximum);
        Ratio? least = step.Minimum switch
        {
            null => null,
            { Percent: { } percent } => Ratio.Of(percent) * maximum / Ratio.Of(100),
            var minimum => Ratio.Of(minimum.Points!.Value),
        };
        return new(step.Id)
        {
            IsRated = true,
            Passed = failed.Count == 0 && (least is null || raw >= least),
            Failed = string.Join(",", failed),
            ExactRaw = exact,
            Raw = raw,
            Score = Weighted(step, raw),
            PointsShort =
                least is null ? null
                : least > raw ? least - raw
                : Ratio.Zero,
            Criteria = string.Join(",", told),
        };
    }

    private Ratio PointsOf(Criterion criterion, ReferenceProposal proposal, List<string> failed, List<string> told)
    {
        var (failedBelow, toldBelow) = (new List<string>(), new List<string>());
        Ratio points;
        Ratio before;
        if (criterion.Children.IsEmpty)
            (points, before) = LeafOf(criterion, proposal.Entrant.Marks[criterion.Id]);
        else
            points = before = criterion
                .Children.Select(child => PointsOf(child, proposal, failedBelow, toldBelow))
                .Aggregate(Ratio.Zero, (sum, child) => sum + child);
        proposal.Criteria[criterion.Id] = points;
        if (criterion.Minimum is { } minimum && points < Ratio.Of(minimum))
            failed.Add(criterion.Id);
        failed.AddRange(failedBelow);
        told.Add($"{criterion.Id}={points}~{before}");
        told.AddRange(toldBelow);
        return points;
    }

    /// <summary>Rule 4: agreed or unanimous as it stands; mean and median of points, rounded once.</summary>
    private (Ratio Points, Ratio Before) LeafOf(Criterion leaf, LeafMarks marks)
    {
        var individual = marks.Individual.Select(mark => Converted(leaf, mark)).Order().ToList();
        if (plan.Consensus == ConsensusMethod.Agreed)
        {
            var agreed = marks.Agreed is { } mark ? Converted(leaf, mark) : individual.Distinct().Single();
            return (agreed, agreed);
        }
        var count = individual.Count;
        var before =
            plan.Consensus == ConsensusMethod.Mean
                ? individual.Aggregate((x, y) => x + y) / Ratio.Of(count)
                : (individual[(count - 1) / 2] + individual[count / 2]) / Ratio.Of(2);
        return (Round(before, plan.Rounding), before);
    }

    private static Ratio Converted(Criterion leaf, Points mark) =>
        leaf.Scale is null ? Ratio.Of(mark) : Ratio.Of(mark) * Ratio.Of(leaf.Maximum) / Ratio.Of(leaf.Scale.Maximum);

    private Ratio Weighted(ScoredStep step, Ratio raw) =>
        step.Weight is { } weight ? Round(raw * Ratio.Of(weight) / Ratio.Of(step.Maximum), plan.Rounding) : raw;

    private static Ratio Round(Ratio value, Rounding rounding) => value.Rounded(rounding.Digits, rounding.Mode);
}
