using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Ranking;

namespace Procurement.Infrastructure.Exchange.CaseFiles.Results;

/// <summary>One bidder in a region, or in the RFQ; what does not apply is null or empty.</summary>
public sealed record ProposalEntry
{
    /// <summary>Identifier of the bidder.</summary>
    public required string Bidder { get; init; }

    /// <summary>The format's word for how far it came: recommended, ranked, qualified, …</summary>
    public required string Outcome { get; init; }

    /// <summary>The steps that it reached, in the plan's order.</summary>
    public ImmutableArray<StepEntry> Steps { get; init; } = [];

    /// <summary>Sum of the step scores.</summary>
    public Points? Total { get; init; }

    /// <summary>The price after adjustment for quality, to cents.</summary>
    public Money? AdjustedPrice { get; init; }

    /// <summary>1 is best.</summary>
    public int? Rank { get; init; }

    /// <summary>The link that parted it from the last one it was tied with: "step:technical".</summary>
    public string? TieDecidedBy { get; init; }

    /// <summary>An entry of a region of a call.</summary>
    /// <param name="result">How the proposal came out of the ranking.</param>
    /// <param name="recommended">Whether it is the award's winner.</param>
    public static ProposalEntry Of(ProposalResult result, bool recommended) =>
        From(result, recommended ? "recommended" : Word(result.Outcome));

    /// <summary>An entry of the RFQ.</summary>
    /// <param name="result">How the submission came out of the ranking.</param>
    /// <param name="qualified">Whether the bidder is on the qualified list.</param>
    public static ProposalEntry InRfq(ProposalResult result, bool qualified) =>
        From(
            result,
            result.Outcome is ProposalOutcome.Ranked or ProposalOutcome.DidNotAdvance
                ? qualified
                    ? "qualified"
                    : "notQualified"
                : Word(result.Outcome)
        );

    private static ProposalEntry From(ProposalResult result, string outcome) =>
        new()
        {
            Bidder = result.Bidder,
            Outcome = outcome,
            Steps = [.. result.Steps.Select(StepEntry.Of)],
            Total = result.Total,
            AdjustedPrice = result.AdjustedPrice?.Rounded,
            Rank = result.Rank,
            TieDecidedBy = result.TieDecidedBy?.ToString(),
        };

    private static string Word(ProposalOutcome outcome) =>
        outcome switch
        {
            ProposalOutcome.Ranked => "ranked",
            ProposalOutcome.DidNotAdvance => "didNotAdvance",
            ProposalOutcome.Disqualified => "disqualified",
            ProposalOutcome.Withdrawn => "withdrawn",
            ProposalOutcome.Late => "late",
            _ => "notInvited",
        };
}
