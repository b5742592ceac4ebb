using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;
using Procurement.Domain.Qualification;

namespace Procurement.Domain.Solicitations;

/// <summary>A call: an RFQ, open to all, or a CFP, open to who is invited. Holds the plan and freezes it.</summary>
public sealed partial class Solicitation : Aggregate
{
    private Solicitation() { }

    private Solicitation(
        SolicitationId id,
        ProgrammeId programme,
        CallTerms terms,
        EvaluationPlan plan,
        params IReadOnlyList<string> authors
    )
    {
        Id = id;
        Programme = programme;
        Terms = terms;
        Holds(plan);
        Authors = authors;
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

    /// <summary>How many addenda have changed the plan.</summary>
    public int PlanChanges { get; private set; }

    /// <summary>Number of the plan's version: 1 as first published.</summary>
    public int PlanNumber => PlanChanges + 1;

    /// <summary>Number of the latest published addendum; 0: there is none.</summary>
    public int LatestAddendum { get; private set; }

    /// <summary>How far the call has come.</summary>
    public SolicitationState State { get; private set; }

    /// <summary>Who wrote the draft, the first first; none of them may approve it.</summary>
    public IReadOnlyList<string> Authors { get; private set; } = [];

    /// <summary>Who approved the draft as it stands; null: nobody.</summary>
    public string? ApprovedBy { get; private set; }

    /// <summary>When it was approved.</summary>
    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>Why, by whom and when the draft was sent back, last; null: it was not, or was approved since.</summary>
    public DraftReturn? Return { get; private set; }

    /// <summary>When it was published; null for a draft.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Whether it was published, whatever came of it since.</summary>
    public bool IsPublished => PublishedAt is not null;

    /// <summary>The version of the qualified list that it invites; null: everybody may answer.</summary>
    public QualifiedListId? Invites { get; private set; }

    /// <summary>Why, by whom and when it was given up; null: it was not.</summary>
    public Cancellation? Cancellation { get; private set; }

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
    /// Ends the time for submissions and begins the evaluation. Refuses call.cancelled, call.closing-not-reached,
    /// call.not-published.
    /// </summary>
    public Refusal? Close(DateTimeOffset now)
    {
        if (State != SolicitationState.Published)
            return CancelledOr(new Refusal("call.not-published", Terms.Reference));
        if (now < Terms.ClosesAt)
            return new Refusal("call.closing-not-reached", Terms.Reference);
        State = SolicitationState.InEvaluation;
        Changed();
        return null;
    }

    /// <summary>The outcome of every competition stands. Refuses call.cancelled, call.not-in-evaluation.</summary>
    public Refusal? Decide()
    {
        if (State != SolicitationState.InEvaluation)
            return CancelledOr(new Refusal("call.not-in-evaluation", Terms.Reference));
        State = SolicitationState.Decided;
        Changed();
        return null;
    }

    /// <summary>Gives the call up, for good. Refuses reason.missing, call.cancelled, award.signed (one of its agreements is
    /// signed, or everybody was told).</summary>
    public Refusal? Cancel(BilingualText reason, string person, bool isSigned, DateTimeOffset now)
    {
        if (reason.Missing().Any())
            return new Refusal("reason.missing");
        if (isSigned || State is SolicitationState.Notified or SolicitationState.Archived)
            return new Refusal("award.signed", Terms.Reference);
        if (State == SolicitationState.Cancelled)
            return new Refusal("call.cancelled");
        Cancellation = new Cancellation
        {
            Reason = reason,
            By = person,
            At = now,
        };
        State = SolicitationState.Cancelled;
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

    private Refusal CancelledOr(Refusal other) =>
        State == SolicitationState.Cancelled ? new Refusal("call.cancelled") : other;

    private void Holds(EvaluationPlan plan)
    {
        Plan = plan;
        PlanHash = plan.Hash();
    }
}
