using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;

namespace Procurement.Domain.Ranking;

/// <summary>The full result of one competition: every proposal, how each figure arose, what decided each tie.</summary>
public sealed record RankingResult
{
    /// <summary>Ranked proposals in rank order, then the others in the order of the input.</summary>
    public required ImmutableArray<ProposalResult> Proposals { get; init; }

    /// <summary>For each price step of the plan, what the formula was applied to; empty where no price was opened.</summary>
    public required ImmutableArray<PriceBasis> PriceBases { get; init; }

    /// <summary>The ranked ones, best first.</summary>
    public IEnumerable<ProposalResult> Ranked => Proposals.Where(proposal => proposal.Rank is not null);

    /// <summary>The result of one bidder, or null.</summary>
    public ProposalResult? Of(string bidder) => Proposals.FirstOrDefault(proposal => proposal.Bidder == bidder);
}

/// <summary>The result of one proposal.</summary>
public sealed record ProposalResult
{
    /// <summary>Identifier of the bidder.</summary>
    public required string Bidder { get; init; }

    /// <summary>How far it came.</summary>
    public required ProposalOutcome Outcome { get; init; }

    /// <summary>The steps that it reached, in the plan's order; a disqualified one keeps no price step.</summary>
    public required ImmutableArray<StepResult> Steps { get; init; }

    /// <summary>Sum of the step scores; null where it is not ranked.</summary>
    public Points? Total { get; init; }

    /// <summary>The adjusted price before and after rounding to cents; only under that ranking method.</summary>
    public AdjustedPrice? AdjustedPrice { get; init; }

    /// <summary>Price ÷ rated points, exact; only under that method, null where the rated total is 0.</summary>
    public Fraction? PricePerPoint { get; init; }

    /// <summary>1 is best; equal ranks are shared and the next is skipped (1, 1, 3). Null where it is not ranked.</summary>
    public int? Rank { get; init; }

    /// <summary>The link that parted it from the last one it was tied with; null where nothing tied or it stays tied.</summary>
    public TieBreak? TieDecidedBy { get; init; }

    /// <summary>The draw's hash, lower-case hex; present where the chain came to a draw for it.</summary>
    public string? DrawHash { get; init; }

    /// <summary>The result of one step, or null where it was not reached.</summary>
    public StepResult? Step(string stepId) => Steps.FirstOrDefault(step => step.Step == stepId);
}

/// <summary>How far a proposal came, before any award.</summary>
public enum ProposalOutcome
{
    /// <summary>Passed every step and has a rank.</summary>
    Ranked,

    /// <summary>Missed a mandatory requirement or a minimum; later envelopes stay sealed.</summary>
    DidNotAdvance,

    /// <summary>Evaluated, then taken out.</summary>
    Disqualified,

    /// <summary>Never evaluated.</summary>
    Withdrawn,

    /// <summary>Never evaluated.</summary>
    Late,

    /// <summary>Never evaluated.</summary>
    NotInvited,
}

/// <summary>A price after adjustment for quality.</summary>
/// <param name="Exact">p ÷ (1 + percent/100 × (q − from) ÷ per), before rounding.</param>
/// <param name="Rounded">To cents, in the plan's mode.</param>
/// <param name="QualityPercent">q: the first rated step's raw score as a percentage of its maximum.</param>
public sealed record AdjustedPrice(Fraction Exact, Money Rounded, Fraction QualityPercent);
