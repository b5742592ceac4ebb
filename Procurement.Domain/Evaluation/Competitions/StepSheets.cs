using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Evaluation.Competitions;

/// <summary>Which sheets of a rated step are wanted, and which are in: one from each member of the team for each proposal
/// that came this far, but for pairs in conflict. Missing is missing: nothing stands in for a sheet.</summary>
/// <param name="step">The step.</param>
/// <param name="panel">The team, with its conflicts.</param>
/// <param name="bidders">Whose proposals reached the step, in the order recorded.</param>
/// <param name="heads">The sheets that there are.</param>
public sealed class StepSheets(
    RatedStep step,
    Panel panel,
    IReadOnlyList<string> bidders,
    IReadOnlyCollection<SheetHead> heads
)
{
    private readonly Dictionary<(string Bidder, string Evaluator), SheetHead> found = heads.ToDictionary(head =>
        (head.Bidder, head.Evaluator)
    );

    /// <summary>The step.</summary>
    public RatedStep Step => step;

    /// <summary>The sheets that are wanted, by proposal, then in the order of the team.</summary>
    public IEnumerable<WantedSheet> Wanted =>
        from bidder in bidders
        from member in panel.Active
        where !panel.IsInConflict(member.Evaluator, bidder)
        let leaves = member.Of(step.Leaves).ToList()
        where leaves.Count > 0
        select new WantedSheet(bidder, member, leaves, found.GetValueOrDefault((bidder, member.Evaluator)));

    /// <summary>Those that are not in.</summary>
    public IEnumerable<WantedSheet> Missing => Wanted.Where(sheet => !sheet.IsHandedIn);

    /// <summary>Whether every one is in, for all proposals: only then may one evaluator see another's.</summary>
    public bool AreAllIn => !Missing.Any();
}

/// <summary>One sheet that is wanted.</summary>
/// <param name="Bidder">Whose proposal.</param>
/// <param name="Member">Whose sheet.</param>
/// <param name="Leaves">The leaves that the member scores.</param>
/// <param name="Head">How far it is; null: it has not been begun.</param>
public sealed record WantedSheet(string Bidder, PanelMember Member, IReadOnlyList<Criterion> Leaves, SheetHead? Head)
{
    /// <summary>Whether it is in.</summary>
    public bool IsHandedIn => Head is { IsHandedIn: true };

    /// <summary>How many of its leaves have a mark.</summary>
    public int Scored => Head is null ? 0 : Leaves.Count(leaf => Head.Scored.Contains(leaf.Id));
}
