using System.Collections.Immutable;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans;

namespace Procurement.Domain.Solicitations;

/// <summary>
/// A change of a published call: drafted by the lead, approved by somebody else, published to all who may answer, and
/// acknowledged by each of them. Nothing else changes a published call.
/// </summary>
public sealed class Addendum : Aggregate
{
    private readonly List<Acknowledgement> acknowledgements = [];

    private Addendum() { }

    private Addendum(AddendumId id, Solicitation call, AddendumContent content, string author, DateTimeOffset now)
    {
        Id = id;
        Call = call.Id;
        Content = content;
        PlanHashBefore = call.PlanHash;
        Author = author;
        DraftedAt = now;
        Changed();
    }

    /// <summary>Identifier.</summary>
    public AddendumId Id { get; private set; }

    /// <summary>The call.</summary>
    public SolicitationId Call { get; private set; }

    /// <summary>Number in the order of publication, from 1; null: not published.</summary>
    public int? Number { get; private set; }

    /// <summary>Why, what changes, and to what.</summary>
    public AddendumContent Content { get; private set; } = null!;

    /// <summary>Hash of the plan that stood when it was drafted.</summary>
    public string PlanHashBefore { get; private set; } = "";

    /// <summary>What the call said until it was published; null: it is not published, or was before this was kept.</summary>
    public ReplacedTerms? Replaced { get; private set; }

    /// <summary>Who drafted it.</summary>
    public string Author { get; private set; } = "";

    /// <summary>When it was drafted.</summary>
    public DateTimeOffset DraftedAt { get; private set; }

    /// <summary>Who approved it; null: nobody yet.</summary>
    public string? ApprovedBy { get; private set; }

    /// <summary>When it was approved.</summary>
    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>When it was published.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Which bidders acknowledged it, and when.</summary>
    public IReadOnlyList<Acknowledgement> Acknowledgements => acknowledgements;

    /// <summary>Drafts an addendum. Refuses what <see cref="Solicitation.BarsAddendum"/> refuses.</summary>
    public static Outcome<Addendum> Draft(
        AddendumId id,
        Solicitation call,
        AddendumContent content,
        string author,
        DateTimeOffset now
    )
    {
        var refusals = call.BarsAddendum(content, now);
        return refusals.IsEmpty ? new Addendum(id, call, content, author, now) : refusals;
    }

    /// <summary>Says something else, as long as nobody approved it; what would keep it from being approved may stand until
    /// then. Refuses addendum.already-approved, addendum.other-author, addendum.plan-moved, call.cancelled,
    /// call.not-published, addendum.after-closing, plan.draw-seed-typed.</summary>
    public Refusal? Revise(AddendumContent content, string author, Solicitation call, DateTimeOffset now)
    {
        if (ApprovedBy is not null)
            return new Refusal("addendum.already-approved");
        if (author != Author)
            return new Refusal("addendum.other-author");
        if ((Outdated(call) ?? call.BarsChange(now)) is { } barred)
            return barred;
        if (content.Plan?.DrawSeed is { } seed && seed != call.Plan.DrawSeed)
            return new Refusal("plan.draw-seed-typed");
        (Content, PlanHashBefore) = (content, call.PlanHash);
        Changed();
        return null;
    }

    /// <summary>Approves it. Refuses addendum.already-approved, duty.incompatible (its author), and what would keep it
    /// from being published now.</summary>
    public ImmutableArray<Refusal> Approve(string approver, Solicitation call, DateTimeOffset now)
    {
        if (ApprovedBy is not null)
            return [new Refusal("addendum.already-approved")];
        if (approver == Author)
            return [new Refusal("duty.incompatible")];
        if (Outdated(call) is { } outdated)
            return [outdated];
        var refusals = call.BarsAddendum(Content, now);
        if (!refusals.IsEmpty)
            return refusals;
        ApprovedBy = approver;
        ApprovedAt = now;
        Changed();
        return [];
    }

    /// <summary>Whether a bidder has acknowledged it.</summary>
    public bool IsAcknowledgedBy(string bidder) => acknowledgements.Exists(one => one.Bidder == bidder);

    /// <summary>Notes that a bidder has read it; a second time changes nothing. Refuses addendum.not-published,
    /// call.cancelled, addendum.after-closing.</summary>
    public Refusal? Acknowledge(Solicitation call, string bidder, string person, DateTimeOffset now)
    {
        if (Number is null)
            return new Refusal("addendum.not-published");
        if (call.BarsChange(now) is { } barred)
            return barred;
        if (IsAcknowledgedBy(bidder))
            return null;
        acknowledgements.Add(new Acknowledgement(bidder, person, now));
        Changed();
        return null;
    }

    /// <summary>Why it cannot be published although its content could: addendum.already-published, addendum.not-approved,
    /// addendum.plan-moved (another addendum changed the plan since).</summary>
    internal Refusal? BarsPublication(Solicitation call) =>
        Number is not null ? new Refusal("addendum.already-published", Number)
        : ApprovedBy is null ? new Refusal("addendum.not-approved")
        : Outdated(call);

    /// <summary>It is published.</summary>
    internal void Published(int number, CallTerms before, DateTimeOffset now)
    {
        Number = number;
        Replaced = ReplacedTerms.Of(before);
        PublishedAt = now;
        Changed();
    }

    private Refusal? Outdated(Solicitation call) =>
        Content.Plan is not null && PlanHashBefore != call.PlanHash ? new Refusal("addendum.plan-moved") : null;
}

/// <summary>That a bidder has read an addendum.</summary>
/// <param name="Bidder">The bidder.</param>
/// <param name="Person">Who of it.</param>
/// <param name="At">When.</param>
public sealed record Acknowledgement(string Bidder, string Person, DateTimeOffset At);
