using System.Collections.Immutable;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Evaluation.Panels;

/// <summary>What has to stand before a step is shown to its evaluators, in which order they read, and who is told
/// what.</summary>
public sealed partial class Panel
{
    private readonly List<ReadingOrder> orders = [];
    private readonly List<PanelNotice> notices = [];

    /// <summary>The orders drawn.</summary>
    public IReadOnlyList<ReadingOrder> Orders => orders;

    /// <summary>Of what somebody has to be told, the oldest first.</summary>
    public IReadOnlyList<PanelNotice> Notices => notices;

    /// <summary>
    /// What is missing before a rated step may be shown: for each member declaration.missing (the undertaking; the answer
    /// for a bidder), and evaluator.too-few for each leaf of a bidder that too few members may score. An answer of
    /// "unsure" that is not decided keeps only its pair out, and counts for no quorum.
    /// </summary>
    /// <param name="step">The step.</param>
    /// <param name="bidders">Whose submissions reached it.</param>
    /// <param name="undertakings">The persons who gave the undertaking for the call.</param>
    /// <param name="fewest">The fewest evaluators for a leaf, at least 1.</param>
    public ImmutableArray<Refusal> MissingBefore(
        RatedStep step,
        IReadOnlyCollection<string> bidders,
        IReadOnlySet<string> undertakings,
        int fewest
    )
    {
        var members = Active.Where(member => member.Of(step.Leaves).Any()).ToList();
        var silent =
            from member in members
            where bidders.Count > 0 && member.Person != "" && !undertakings.Contains(member.Person)
            select Missing(member, null);
        var unanswered =
            from member in members
            from bidder in bidders
            where !IsInConflict(member.Evaluator, bidder) && NewestOf(member.Evaluator, bidder) is null
            select Missing(member, bidder);
        ImmutableArray<Refusal> missing = [.. silent, .. unanswered];
        return missing.IsEmpty ? TooFew(step, bidders, fewest) : missing;
    }

    /// <summary>For each leaf of a bidder that fewer members may score than needed: evaluator.too-few.</summary>
    public ImmutableArray<Refusal> TooFew(RatedStep step, IEnumerable<string> bidders, int fewest) =>
        [
            .. from bidder in bidders
            from leaf in step.Leaves
            let count = Active.Count(member => member.Scores(leaf.Id) && IsCleared(member.Evaluator, bidder))
            where count < fewest
            select new Refusal("evaluator.too-few", leaf.Id, bidder, count, fewest)
            {
                Subject = new Subject(bidder, null, leaf.Id),
            },
        ];

    /// <summary>Draws each member's order of the proposals of a step, where it has not been drawn; bidders in conflict
    /// with them are not in it.</summary>
    public void DrawOrders(
        RatedStep step,
        IReadOnlyCollection<string> bidders,
        IRandomness randomness,
        DateTimeOffset now
    )
    {
        foreach (var member in Active.Where(member => member.Of(step.Leaves).Any()))
        {
            if (orders.Exists(one => one.Evaluator == member.Evaluator && one.Step == step.Id))
                continue;
            var mine = bidders.Where(bidder => !IsInConflict(member.Evaluator, bidder));
            orders.Add(ReadingOrder.Draw(member.Evaluator, step.Id, mine, randomness, now));
            Changed();
        }
    }

    /// <summary>Tells the chair and the lead that what an evaluator scored is void: for a bidder in conflict, or all of it
    /// where the bidder is null and the evaluator left.</summary>
    /// <param name="evaluator">Whose marks.</param>
    /// <param name="bidder">For whom; null: for all.</param>
    /// <param name="steps">The steps that they had scored, closed ones too: those are for a correction.</param>
    /// <param name="now">When.</param>
    public void TellOfVoidMarks(string evaluator, string? bidder, IReadOnlyList<string> steps, DateTimeOffset now)
    {
        var kind = bidder is null ? PanelNoticeKind.Left : PanelNoticeKind.LateConflict;
        foreach (var reader in new[] { Role.Chair, Role.ProcurementLead })
            Tell(reader, kind, evaluator, bidder, steps, 0, now);
        Changed();
    }

    /// <summary>Tells the lead that an evaluator asks to have a sheet back.</summary>
    public void TellOfUnlockAsked(string evaluator, string bidder, string step, DateTimeOffset now)
    {
        Tell(Role.ProcurementLead, PanelNoticeKind.UnlockAsked, evaluator, bidder, [step], 0, now);
        Changed();
    }

    /// <summary>Reminds an evaluator of so many sheets of a step.</summary>
    public void Remind(string evaluator, string step, int missing, DateTimeOffset now)
    {
        Tell(Role.Evaluator, PanelNoticeKind.Reminder, evaluator, null, [step], missing, now);
        Changed();
    }

    private void Tell(
        Role to,
        PanelNoticeKind kind,
        string evaluator,
        string? bidder,
        IReadOnlyList<string> steps,
        int count,
        DateTimeOffset now
    ) => notices.Add(new PanelNotice(notices.Count + 1, to, kind, evaluator, bidder, steps, count, now));

    private static Refusal Missing(PanelMember member, string? bidder) =>
        new Refusal("declaration.missing", member.Evaluator) { Subject = new Subject(bidder, member.Evaluator) };
}
