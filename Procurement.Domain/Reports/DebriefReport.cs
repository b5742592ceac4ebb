using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Plans;

namespace Procurement.Domain.Reports;

/// <summary>
/// What one bidder that was not selected may read of its own evaluation. It has no place for an evaluator or an individual
/// mark; whatever depends on the policy has a place only for what the policy lets through.
/// </summary>
public sealed record DebriefReport : Report
{
    /// <summary>Whose debrief.</summary>
    public required NamedBidder Bidder { get; init; }

    /// <summary>When its submission was received.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>What may be said.</summary>
    public required DisclosurePolicy Policy { get; init; }

    /// <summary>How far it came.</summary>
    public required DebriefOutcome Outcome { get; init; }

    /// <summary>Its rank and of how many; null where it has none, or the policy withholds it.</summary>
    public Disclosed<OwnRank>? Rank { get; init; }

    /// <summary>What parted it from those with which it was equal; null where it was in no tie that a link decided.</summary>
    public Disclosed<OwnTie>? Tie { get; init; }

    /// <summary>Its total; null where it has none.</summary>
    public Disclosed<Points>? Total { get; init; }

    /// <summary>Its price after adjustment for quality; only under that method.</summary>
    public Disclosed<Money>? AdjustedPrice { get; init; }

    /// <summary>Its price for each rated point, exact; only under that method.</summary>
    public Disclosed<Fraction>? PricePerPoint { get; init; }

    /// <summary>Why it was taken out; null: it was not.</summary>
    public BilingualText? Disqualified { get; init; }

    /// <summary>Whether it ranks above the winner and was passed over, because its bidder already has as many regions as
    /// the call allows.</summary>
    public bool IsOverTheCap { get; init; }

    /// <summary>RFQ only: places on the short list, where it passed every step and the list shut it out.</summary>
    public int? ShortlistMaximum { get; init; }

    /// <summary>Every step of the plan, and what it obtained there.</summary>
    public required ImmutableArray<OwnStep> Steps { get; init; }

    /// <summary>The agreed points and reasons, by falling share of points.</summary>
    public required ImmutableArray<OwnReason> Reasons { get; init; }

    /// <summary>The selected proposal, as far as the policy lets it be shown; null for an RFQ, and where nobody was
    /// selected.</summary>
    public ShownWinner? Winner { get; init; }

    /// <summary>All other proposals that were evaluated, in the order received; empty where the policy does not name
    /// them.</summary>
    public ImmutableArray<ShownOther> Others { get; init; } = [];

    /// <summary>The debrief of one bidder; null where none is offered (domain guide, section 5).</summary>
    /// <exception cref="InvalidOperationException">The call has no such region, or no ranking is recorded.</exception>
    public static DebriefReport? Of(CallRecord record, string region, string bidder) =>
        Of(record, region, bidder, DecisionTerms.Of(record.Call.Plan).Policy);

    /// <summary>The debrief of one bidder under a policy; null where none is offered.</summary>
    internal static DebriefReport? Of(CallRecord record, string region, string bidder, DisclosurePolicy policy) =>
        new DebriefReading(record, region, policy).Of(bidder);

    /// <summary>The bidders that are offered a debrief, in the order of the ranking.</summary>
    public static IReadOnlyList<string> OfferedTo(CallRecord record, string region) =>
        new DebriefReading(record, region, DecisionTerms.Of(record.Call.Plan).Policy).Offered();
}

/// <summary>The outcomes that a debrief is offered for.</summary>
public enum DebriefOutcome
{
    /// <summary>Ranked, and not the recommended one; in an RFQ, passed every step and shut out by the short list.</summary>
    Ranked,

    /// <summary>Missed a requirement or a minimum.</summary>
    DidNotAdvance,

    /// <summary>Evaluated, then taken out.</summary>
    Disqualified,
}

/// <summary>A rank and how many were ranked.</summary>
/// <param name="Rank">1 is best.</param>
/// <param name="OfHowMany">Ranked proposals.</param>
/// <param name="IsShared">Whether another has the same rank.</param>
public sealed record OwnRank(int Rank, int OfHowMany, bool IsShared);

/// <summary>A tie that the bidder was in.</summary>
/// <param name="DecidedBy">The link of the published chain that parted it from the last one it was equal with.</param>
/// <param name="DrawHash">Its own draw, in lower-case hex; null: the chain did not come to a draw.</param>
public sealed record OwnTie(TieBreak DecidedBy, string? DrawHash);

/// <summary>The proposal that was selected, as letters name it.</summary>
/// <param name="Name">Its bidder's name.</param>
/// <param name="Language">The language of the name.</param>
/// <param name="Total">Its total; null where the policy withholds it.</param>
public sealed record SelectedProposal(string Name, Language Language, Points? Total);
