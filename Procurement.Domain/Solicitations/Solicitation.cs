using System.Collections.Immutable;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans;
using Procurement.Domain.Qualification;

namespace Procurement.Domain.Solicitations;

/// <summary>A call: an RFQ, open to all, or a CFP, open to who is invited. Holds the plan and freezes it.</summary>
public sealed class Solicitation : Aggregate
{
    private Solicitation() { }

    private Solicitation(SolicitationId id, ProgrammeId programme, CallTerms terms, EvaluationPlan plan)
    {
        Id = id;
        Programme = programme;
        Terms = terms;
        Plan = plan;
        PlanHash = plan.Hash();
        State = SolicitationState.Draft;
        Changed();
    }

    /// <summary>Identifier.</summary>
    public SolicitationId Id { get; private set; }

    /// <summary>The programme that it belongs to.</summary>
    public ProgrammeId Programme { get; private set; }

    /// <summary>Reference, title, closing time, regions and limits.</summary>
    public CallTerms Terms { get; private set; } = null!;

    /// <summary>The plan; frozen by publication.</summary>
    public EvaluationPlan Plan { get; private set; } = null!;

    /// <summary>SHA-256 of the canonical plan, in lower-case hex.</summary>
    public string PlanHash { get; private set; } = "";

    /// <summary>How far the call has come.</summary>
    public SolicitationState State { get; private set; }

    /// <summary>When it was published; null for a draft.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Whether it was published, whatever came of it since.</summary>
    public bool IsPublished => PublishedAt is not null;

    /// <summary>The version of the qualified list that it invites; null: everybody may answer.</summary>
    public QualifiedListId? Invites { get; private set; }

    /// <summary>Drafts a call. Refuses every plan.* fault, each with the pointer into the plan as its item.</summary>
    public static Outcome<Solicitation> Draft(
        SolicitationId id,
        ProgrammeId programme,
        CallTerms terms,
        EvaluationPlan plan
    )
    {
        var faults = PlanCheck.Faults(plan);
        return faults.Count > 0
            ? faults
                .Select(fault => new Refusal(fault.Code, fault.Arguments) { Subject = new(Item: fault.At) })
                .ToImmutableArray()
            : new Solicitation(id, programme, terms, plan);
    }

    /// <summary>
    /// Publishes the call and freezes its plan. A CFP may invite the list of an RFQ, in the version current now.
    /// Refuses call.already-published, call.closing-in-past.
    /// </summary>
    public Refusal? Publish(QualifiedList? list, DateTimeOffset now)
    {
        if (State != SolicitationState.Draft)
            return new Refusal("call.already-published", Terms.Reference);
        if (now >= Terms.ClosesAt)
            return new Refusal("call.closing-in-past", Terms.Reference);
        Invites = list?.Id;
        PublishedAt = now;
        State = SolicitationState.Published;
        Changed();
        return null;
    }

    /// <summary>The regions that are competitions of their own; for an RFQ one, without a name.</summary>
    public IEnumerable<string> CompetitionRegions =>
        Terms.Kind == CallKind.RequestForQualifications ? [""] : Terms.Regions;

    /// <summary>On what footing a submission stands: late after the closing instant, which itself is in time; then not
    /// invited.</summary>
    /// <param name="bidder">Whose submission.</param>
    /// <param name="invited">The list that the call invites; null where everybody may answer.</param>
    /// <param name="receivedAt">The server's instant.</param>
    public Footing FootingOf(string bidder, QualifiedList? invited, DateTimeOffset receivedAt) =>
        receivedAt > Terms.ClosesAt ? Footing.Late
        : invited is not null && !invited.Holds(bidder) ? Footing.NotInvited
        : Footing.Accepted;

    /// <summary>
    /// Ends the time for submissions and begins the evaluation. Refuses call.closing-not-reached,
    /// call.not-published.
    /// </summary>
    public Refusal? Close(DateTimeOffset now)
    {
        if (State != SolicitationState.Published)
            return new Refusal("call.not-published", Terms.Reference);
        if (now < Terms.ClosesAt)
            return new Refusal("call.closing-not-reached", Terms.Reference);
        State = SolicitationState.InEvaluation;
        Changed();
        return null;
    }

    /// <summary>The outcome of every competition stands. Refuses call.not-in-evaluation.</summary>
    public Refusal? Decide()
    {
        if (State != SolicitationState.InEvaluation)
            return new Refusal("call.not-in-evaluation", Terms.Reference);
        State = SolicitationState.Decided;
        Changed();
        return null;
    }

    /// <summary>Whether the qualified list or a recommendation stands, or stood when the call was archived.</summary>
    public bool IsDecided() =>
        State is SolicitationState.Decided or SolicitationState.Notified or SolicitationState.Archived;

    /// <summary>Everybody was told. Refuses call.not-decided.</summary>
    public Refusal? Notify()
    {
        if (State != SolicitationState.Decided)
            return new Refusal("call.not-decided", Terms.Reference);
        State = SolicitationState.Notified;
        Changed();
        return null;
    }

    /// <summary>Puts the call away until the end of its retention. Refuses notice.not-sent.</summary>
    public Refusal? Archive()
    {
        if (State != SolicitationState.Notified)
            return new Refusal("notice.not-sent", Terms.Reference);
        State = SolicitationState.Archived;
        Changed();
        return null;
    }
}

/// <summary>How far a call has come.</summary>
public enum SolicitationState
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Approved, not yet published.</summary>
    Approved,

    /// <summary>Open for submissions until its closing instant; the plan is frozen.</summary>
    Published,

    /// <summary>Closed; being evaluated.</summary>
    InEvaluation,

    /// <summary>The qualified list or the recommendation stands.</summary>
    Decided,

    /// <summary>Signed, and everybody was told.</summary>
    Notified,

    /// <summary>Kept until the end of its retention.</summary>
    Archived,

    /// <summary>Given up, with reasons.</summary>
    Cancelled,
}
