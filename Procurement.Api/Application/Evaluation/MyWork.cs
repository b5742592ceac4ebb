using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Api.Application.Evaluation;

/// <summary>What waits for an evaluator.</summary>
/// <param name="Competitions">The competitions on whose teams they are, by closing.</param>
public sealed record MyWork(IReadOnlyList<CompetitionWork> Competitions);

/// <summary>What waits in one competition.</summary>
/// <param name="Place">Which one.</param>
/// <param name="ClosesAt">Until when submissions come in.</param>
/// <param name="IsClosed">Whether they no longer do; nothing is said of a bidder before.</param>
/// <param name="HasUndertaken">Whether the undertaking for the call was given.</param>
/// <param name="ToDeclare">For how many bidders an answer is missing; 0 before the undertaking.</param>
/// <param name="Undecided">How many answers of "unsure" are not decided.</param>
/// <param name="Chair">Name of the panel's chair; null: whoever holds the role.</param>
/// <param name="Steps">The rated steps that are or were open, in the plan's order.</param>
public sealed record CompetitionWork(
    DeskPlace Place,
    DateTimeOffset ClosesAt,
    bool IsClosed,
    bool HasUndertaken,
    int ToDeclare,
    int Undecided,
    string? Chair,
    IReadOnlyList<OwnStep> Steps
);

/// <summary>One step, with the sheets of the evaluator who asks.</summary>
/// <param name="Step">Identifier of the step.</param>
/// <param name="Name">Its name.</param>
/// <param name="State">Open or closed.</param>
/// <param name="SheetsDueAt">Until when sheets are to be handed in; null: nobody said.</param>
/// <param name="SheetsDueReason">Why that was moved; null: it was not.</param>
/// <param name="ConsensusOpenedAt">When the panel began to agree; null: it has not.</param>
/// <param name="ClosedAt">When it was closed; null: it was not.</param>
/// <param name="IsOrdered">Whether an order was drawn for the evaluator.</param>
/// <param name="Sheets">One a proposal, in the evaluator's own order.</param>
/// <param name="Criteria">The criteria that they score, in the plan's order.</param>
public sealed record OwnStep(
    string Step,
    BilingualText Name,
    StepState State,
    DateTimeOffset? SheetsDueAt,
    BilingualText? SheetsDueReason,
    DateTimeOffset? ConsensusOpenedAt,
    DateTimeOffset? ClosedAt,
    bool IsOrdered,
    IReadOnlyList<OwnSheet> Sheets,
    IReadOnlyList<OwnCriterion> Criteria
)
{
    /// <summary>Until when the reader is to hand in sheets that are still out; null: nobody said, or nothing is out.</summary>
    public DateTimeOffset? DueAt =>
        State == StepState.Open
        && ConsensusOpenedAt is null
        && Sheets.Any(one => one is { LockedAt: null, IsVoid: false })
            ? SheetsDueAt
            : null;

    /// <summary>The sheets that wait for the reader, or to be given back to them.</summary>
    public IReadOnlyList<OwnSheet> Waiting =>
        State == StepState.Open && ConsensusOpenedAt is null
            ? [.. Sheets.Where(one => !one.IsVoid && (one.LockedAt is null || one.UnlockAskedAt is not null))]
            : [];

    internal static OwnStep Of(RatedStep step, DeskStep desk, List<DeskRow> bidders, List<DeskSheet> known)
    {
        var leaves = bidders is [var first, ..] ? step.Leaves.Where(leaf => first.Scores(leaf.Id)).ToList() : [];
        var byBidder = known
            .Where(one => one.Competition == desk.Competition && one.Evaluator == desk.Evaluator)
            .Where(one => one.Step == desk.Step)
            .ToDictionary(one => one.Bidder);
        var inOrder = desk.Order?.Of(bidders.Select(one => one.Bidder!)).ToList();
        var sheets = bidders
            .OrderBy(one => inOrder?.IndexOf(one.Bidder!) ?? 0)
            .ThenBy(one => one.Position)
            .Select(one =>
                OwnSheet.Of(one, [.. leaves.Select(leaf => leaf.Id)], byBidder.GetValueOrDefault(one.Bidder!))
            )
            .ToList();
        return new OwnStep(
            step.Id,
            step.Name,
            desk.State,
            desk.SheetsDueAt,
            desk.SheetsDueReason,
            desk.ConsensusOpenedAt,
            desk.ClosedAt,
            desk.Order is not null,
            sheets,
            [
                .. leaves.Select(leaf => new OwnCriterion(
                    leaf.Id,
                    leaf.Name,
                    [.. sheets.Where(one => one.Unscored.Contains(leaf.Id)).Select(one => one.Bidder)],
                    sheets.Count
                )),
            ]
        );
    }
}

/// <summary>How far one sheet is.</summary>
/// <param name="Bidder">Whose proposal.</param>
/// <param name="Name">The bidder's name.</param>
/// <param name="Criteria">How many criteria there are to score.</param>
/// <param name="Unscored">Those without a mark, in the plan's order.</param>
/// <param name="ToLookAgain">Those that the evaluator means to look at again, in the plan's order.</param>
/// <param name="LockedAt">When it was handed in; null: it was not.</param>
/// <param name="UnlockAskedAt">When it was asked back; null: it was not.</param>
/// <param name="IsVoid">Whether its marks no longer count.</param>
/// <param name="SavedAt">When something was saved last; null: never.</param>
public sealed record OwnSheet(
    string Bidder,
    string Name,
    int Criteria,
    IReadOnlyList<string> Unscored,
    IReadOnlyList<string> ToLookAgain,
    DateTimeOffset? LockedAt,
    DateTimeOffset? UnlockAskedAt,
    bool IsVoid,
    DateTimeOffset? SavedAt
)
{
    /// <summary>How many criteria have a mark.</summary>
    public int Scored => Criteria - Unscored.Count;

    internal static OwnSheet Of(DeskRow bidder, IReadOnlyList<string> leaves, DeskSheet? sheet)
    {
        var scored = sheet?.Fields.Where(one => one.HasMark).Select(one => one.Criterion).ToHashSet() ?? [];
        var again = sheet?.Fields.Where(one => one.LookAgain).Select(one => one.Criterion).ToHashSet() ?? [];
        return new(
            bidder.Bidder!,
            bidder.Name!,
            leaves.Count,
            sheet?.LockedAt is null ? [.. leaves.Where(leaf => !scored.Contains(leaf))] : [],
            [.. leaves.Where(again.Contains)],
            sheet?.LockedAt,
            sheet?.UnlockAskedAt,
            sheet?.VoidedAt is not null,
            sheet?.SavedAt
        );
    }
}

/// <summary>One criterion across the proposals.</summary>
/// <param name="Criterion">The leaf.</param>
/// <param name="Name">Its name.</param>
/// <param name="Unscored">The bidders for which it has no mark, in the evaluator's own order.</param>
/// <param name="Proposals">How many proposals there are.</param>
public sealed record OwnCriterion(string Criterion, BilingualText Name, IReadOnlyList<string> Unscored, int Proposals)
{
    /// <summary>For how many proposals it has a mark.</summary>
    public int Scored => Proposals - Unscored.Count;
}
