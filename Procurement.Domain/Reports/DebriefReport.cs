using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Plans;

namespace Procurement.Domain.Reports;

/// <summary>
/// What one bidder that was not selected may read of its own evaluation. It has no place for another bidder's name
/// (but the winner's), for an evaluator, an individual mark, or a price that is not its own.
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
    public OwnRank? Rank { get; init; }

    /// <summary>Its total; null where it has none.</summary>
    public Points? Total { get; init; }

    /// <summary>Its price after adjustment for quality; only under that method.</summary>
    public Money? AdjustedPrice { get; init; }

    /// <summary>Its price for each rated point, exact; only under that method.</summary>
    public Fraction? PricePerPoint { get; init; }

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

    /// <summary>The selected proposal; null for an RFQ, where nobody was selected, or where the policy withholds
    /// it.</summary>
    public SelectedProposal? Selected { get; init; }

    /// <summary>The debrief of one bidder; null where none is offered (domain guide, section 5).</summary>
    /// <exception cref="InvalidOperationException">The call has no such region, or no ranking is recorded.</exception>
    public static DebriefReport? Of(CallRecord record, string region, string bidder) =>
        new DebriefReading(record, region, PolicyOf(record)).Of(bidder);

    /// <summary>The bidders that are offered a debrief, in the order of the ranking.</summary>
    public static IReadOnlyList<string> OfferedTo(CallRecord record, string region) =>
        new DebriefReading(record, region, PolicyOf(record)).Offered();

    private static DisclosurePolicy PolicyOf(CallRecord record) =>
        DisclosurePolicy.Named(DecisionTerms.Of(record.Call.Plan).Disclosure) ?? DisclosurePolicy.Ontario;
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

/// <summary>The proposal that was selected.</summary>
/// <param name="Name">Its bidder's name.</param>
/// <param name="Language">The language of the name.</param>
/// <param name="Total">Its total; null where the policy withholds it.</param>
public sealed record SelectedProposal(string Name, Language Language, Points? Total);
