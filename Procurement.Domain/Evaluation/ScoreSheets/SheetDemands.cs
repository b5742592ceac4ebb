using Procurement.Domain.Organizations;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Evaluation.ScoreSheets;

/// <summary>What a sheet has to say before it is handed in.</summary>
/// <param name="Leaves">The leaves that need a mark.</param>
/// <param name="ShortestComment">The fewest characters of the comment beside each mark; 0: any that is not blank. Null:
/// none is asked for.</param>
public sealed record SheetDemands(IReadOnlyList<Criterion> Leaves, int? ShortestComment)
{
    /// <summary>On paper a sheet is what the evaluator handed in, complete or not, and comments are not
    /// recorded.</summary>
    public static SheetDemands OfPaper { get; } = new([], null);

    /// <summary>What the plan asks for of those leaves of a step that an evaluator scores.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="step">One of its steps.</param>
    /// <param name="scores">Whether the evaluator scores a leaf.</param>
    /// <param name="policy">On paper, nothing is asked for.</param>
    public static SheetDemands Of(
        EvaluationPlan plan,
        RatedStep step,
        Func<string, bool> scores,
        EvaluationPolicy policy
    ) =>
        policy == EvaluationPolicy.PaperCase
            ? OfPaper
            : new([.. step.Leaves.Where(leaf => scores(leaf.Id))], plan.Service.CommentLength);

    /// <summary>Whether a comment is long enough; blanks at its ends do not count.</summary>
    public bool IsEnough(string comment) =>
        ShortestComment is not { } shortest || comment.Trim().Length >= Math.Max(1, shortest);
}
