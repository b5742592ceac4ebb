using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Api.Application.Evaluation.Lives;

/// <summary>One competition as it was read: its figures, and its steps beside those of the plan.</summary>
internal sealed class RegionRows
{
    private readonly ILookup<string, StepRow> seats;

    public RegionRows(EvaluationPlan plan, IReadOnlyList<StepRow> rows)
    {
        Plan = plan;
        First = rows[0];
        seats = rows.ToLookup(row => row.Step);
    }

    /// <summary>The plan.</summary>
    public EvaluationPlan Plan { get; }

    /// <summary>The row with the figures of the competition.</summary>
    public StepRow First { get; }

    /// <summary>Name of the region; null for an RFQ.</summary>
    public BilingualText? Name => First.English is null ? null : new BilingualText(First.English, First.French!);

    /// <summary>The row of a step.</summary>
    public StepRow Of(PlanStep step) => seats[step.Id].First();

    /// <summary>Whether every step is closed.</summary>
    public bool AreClosed => Plan.Steps.All(step => Of(step).State == StepState.Closed);

    /// <summary>Whether the newest ranking holds.</summary>
    public bool IsRanked => First is { Rankings: > 0, IsStale: false };

    /// <summary>Sheets of an open rated step: those handed in, and those wanted.</summary>
    public (int HandedIn, int Wanted) Sheets(RatedStep step)
    {
        var scoring = seats[step.Id].Where(row => row.Evaluator is not null && Scores(row, step)).ToList();
        return (scoring.Sum(row => row.HandedIn), scoring.Sum(row => row.Reaching - row.Conflicts));
    }

    /// <summary>Whether an open step seems to have all that it asks for; closing it finds out.</summary>
    public bool IsComplete(PlanStep step)
    {
        var row = Of(step);
        return step switch
        {
            MandatoryStep mandatory => row.Answers >= row.Reaching * mandatory.Requirements.Length,
            PriceStep => row.OpenedAt is not null,
            RatedStep rated when Plan.Consensus == ConsensusMethod.Agreed => row.ConsensusOpenedAt is not null
                && row.Agreed >= row.Reaching * rated.Leaves.Count(),
            RatedStep rated => row.ConsensusOpenedAt is not null && Sheets(rated) is var (done, of) && done >= of,
            _ => false,
        };
    }

    private static bool Scores(StepRow row, RatedStep step) =>
        row.Criteria is not { Count: > 0 } || step.Leaves.Any(leaf => row.Criteria.Contains(leaf.Id));
}
