using System.Collections.Immutable;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans;
using Procurement.Domain.Qualification;

namespace Procurement.Domain.Solicitations;

/// <remarks>Draft, approval and publication.</remarks>
public sealed partial class Solicitation
{
    private const int SeedBytes = 32;

    /// <summary>
    /// Drafts a call. In the service the draft may hold faults while it is written, but no seed
    /// (plan.draw-seed-typed). A case on paper is whole from the start: every plan.* fault is refused, with the pointer
    /// into the plan as its item.
    /// </summary>
    public static Outcome<Solicitation> Draft(
        SolicitationId id,
        ProgrammeId programme,
        CallTerms terms,
        EvaluationPlan plan,
        EvaluationPolicy policy,
        string author
    )
    {
        if (policy == EvaluationPolicy.PaperCase && PlanCheck.Faults(plan) is { Count: > 0 } faults)
            return Refused(faults);
        if (policy == EvaluationPolicy.Service && plan.DrawSeed is not null)
            return new Refusal("plan.draw-seed-typed");
        return new Solicitation(id, programme, terms, plan, author);
    }

    /// <summary>
    /// Writes the draft anew; an approval lapses. Refuses call.cancelled, plan.frozen (published), plan.draw-seed-typed.
    /// </summary>
    public Refusal? Revise(CallTerms terms, EvaluationPlan plan, string author)
    {
        if (State is not (SolicitationState.Draft or SolicitationState.Approved))
            return CancelledOr(new Refusal("plan.frozen", Terms.Reference));
        if (plan.DrawSeed is not null)
            return new Refusal("plan.draw-seed-typed");
        Terms = terms;
        Holds(plan);
        Authors = [.. Authors.Where(one => one != author), author];
        ApprovedBy = null;
        ApprovedAt = null;
        State = SolicitationState.Draft;
        Changed();
        return null;
    }

    /// <summary>
    /// Approves the draft as it stands. Refuses call.cancelled, call.already-published, call.already-approved,
    /// duty.incompatible (its authors), and every fault of the draft, with the pointer into it as the item.
    /// </summary>
    /// <param name="approver">Who approves.</param>
    /// <param name="regions">Codes of the programme's regions.</param>
    /// <param name="now">The server's instant.</param>
    public ImmutableArray<Refusal> Approve(string approver, IReadOnlyCollection<string> regions, DateTimeOffset now)
    {
        if (State == SolicitationState.Approved)
            return [new Refusal("call.already-approved", Terms.Reference)];
        if (State != SolicitationState.Draft)
            return [CancelledOr(new Refusal("call.already-published", Terms.Reference))];
        if (Authors.Contains(approver))
            return [new Refusal("duty.incompatible")];
        var faults = CallCheck.Faults(Terms, Plan, regions);
        if (faults.Count > 0)
            return Refused(faults);
        ApprovedBy = approver;
        ApprovedAt = now;
        Return = null;
        State = SolicitationState.Approved;
        Changed();
        return [];
    }

    /// <summary>
    /// Sends the draft back to its authors, also one that was approved and is not published. Refuses call.cancelled,
    /// call.already-published, duty.incompatible (its authors), reason.missing.
    /// </summary>
    /// <param name="approver">Who sends it back.</param>
    /// <param name="reason">What is to be changed, and why.</param>
    /// <param name="now">The server's instant.</param>
    public Refusal? SendBack(string approver, BilingualText reason, DateTimeOffset now)
    {
        if (State is not (SolicitationState.Draft or SolicitationState.Approved))
            return CancelledOr(new Refusal("call.already-published", Terms.Reference));
        if (Authors.Contains(approver))
            return new Refusal("duty.incompatible");
        if (reason.Missing().Any())
            return new Refusal("reason.missing");
        Return = new DraftReturn
        {
            Reason = reason,
            By = approver,
            At = now,
        };
        ApprovedBy = null;
        ApprovedAt = null;
        State = SolicitationState.Draft;
        Changed();
        return null;
    }

    /// <summary>
    /// Publishes the call and freezes its plan; a seed of the draw is drawn now, unless a case brought it. A CFP may
    /// invite the list of an RFQ, in the version current now. Refuses what <see cref="BarsPublication"/> refuses.
    /// </summary>
    /// <param name="policy">A case on paper holds no approvals.</param>
    /// <param name="list">The current version of the list that the terms name; null: there is none.</param>
    /// <param name="randomness">Where the seed is drawn.</param>
    /// <param name="now">The server's instant.</param>
    public Refusal? Publish(EvaluationPolicy policy, QualifiedList? list, IRandomness randomness, DateTimeOffset now)
    {
        if (BarsPublication(policy, list, now) is { } barred)
            return barred;
        Holds(WithSeed(Plan, randomness));
        Invites = list?.Id;
        PublishedAt = now;
        State = SolicitationState.Published;
        Changed();
        return null;
    }

    /// <summary>Why the call cannot be published now: call.cancelled, call.already-published, plan.not-approved,
    /// call.closing-in-past, list.not-published, list.expired.</summary>
    public Refusal? BarsPublication(EvaluationPolicy policy, QualifiedList? list, DateTimeOffset now)
    {
        if (State is not (SolicitationState.Draft or SolicitationState.Approved))
            return CancelledOr(new Refusal("call.already-published", Terms.Reference));
        if (policy == EvaluationPolicy.Service && State != SolicitationState.Approved)
            return new Refusal("plan.not-approved", Terms.Reference);
        if (now >= Terms.ClosesAt)
            return new Refusal("call.closing-in-past", Terms.Reference);
        if (Terms.InvitesListOf is not null && list is null)
            return new Refusal("list.not-published", Terms.Reference);
        return list?.BarsUse(now);
    }

    /// <summary>The plan as it stands, to be kept for ever.</summary>
    public PlanVersion FirstPlan() => new(this, addendum: null, PublishedAt!.Value);

    private static EvaluationPlan WithSeed(EvaluationPlan plan, IRandomness randomness)
    {
        if (!plan.Draws || plan.DrawSeed is not null)
            return plan;
        Span<byte> seed = stackalloc byte[SeedBytes];
        randomness.Fill(seed);
        return plan with { DrawSeed = Convert.ToHexStringLower(seed) };
    }

    private static ImmutableArray<Refusal> Refused(IEnumerable<PlanFault> faults) =>
        [.. faults.Select(fault => new Refusal(fault.Code, fault.Arguments) { Subject = new Subject(Item: fault.At) })];
}
