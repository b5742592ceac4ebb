using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;

namespace Procurement.Domain.Ranking.Robustness;

/// <summary>How far a result is from another one: the nearest changes, each taken alone, everything else unchanged.
/// It decides nothing.</summary>
public sealed record RobustnessResult
{
    /// <summary>What the proposals are ordered by, and so what <see cref="Margin"/> is in: points, or an amount.</summary>
    public required RankingMethod Method { get; init; }

    /// <summary>The first; where the first rank is shared, the first of these in the result's order.</summary>
    public required LeadingProposal First { get; init; }

    /// <summary>The next one; null where only one proposal is ranked.</summary>
    public LeadingProposal? Second { get; init; }

    /// <summary>Distance between the two in what is ranked by, exact, zero or above; null where one has no value.</summary>
    public Fraction? Margin { get; init; }

    /// <summary>The second's raw score in the first rated step, and the least at which it would lead. Only where the
    /// highest total wins and a step is rated.</summary>
    public TurningScore? ScoreOfSecond { get; init; }

    /// <summary>The second's price, and the highest at which it would lead. Only where the highest total wins and a
    /// price was opened.</summary>
    public TurningPrice? PriceOfSecond { get; init; }

    /// <summary>The first's raw score in the first rated step, and the highest at which another would stand above it
    /// or it would not advance. Only where the highest total wins and a step is rated.</summary>
    public TurningScore? ScoreOfFirst { get; init; }

    /// <summary>What would follow if one of the other ranked proposals were excluded, in rank order.</summary>
    public ImmutableArray<Exclusion> Exclusions { get; init; } = [];

    /// <summary>Whether some single exclusion would change the first rank.</summary>
    public bool OneExclusionChangesFirst => Exclusions.Any(exclusion => exclusion.ChangesFirst);
}

/// <summary>A proposal at the head of an order, and what it stands on.</summary>
/// <param name="Bidder">Identifier of the bidder.</param>
/// <param name="Total">Sum of its step scores.</param>
/// <param name="Value">What is ranked by: total, price, rounded adjusted price or exact price per point; null where it
/// has none.</param>
/// <param name="IsShared">Whether another has the same rank.</param>
public sealed record LeadingProposal(string Bidder, Points Total, Fraction? Value, bool IsShared);

/// <summary>A raw score in points, and the nearest one that changes the first rank.</summary>
/// <param name="Step">The first rated step.</param>
/// <param name="AsEvaluated">The rounded raw score.</param>
/// <param name="Turns">The nearest figure of that step's rounding that does; null where none from 0 to the maximum does.</param>
public sealed record TurningScore(string Step, Points AsEvaluated, Points? Turns);

/// <summary>A price, and the highest lower one that changes the first rank.</summary>
/// <param name="AsEvaluated">The opened price.</param>
/// <param name="Turns">To the cent; null where no price above zero does.</param>
public sealed record TurningPrice(Money AsEvaluated, Money? Turns);

/// <summary>What would follow if one proposal were excluded.</summary>
/// <param name="Excluded">Its bidder.</param>
/// <param name="First">Who would be first.</param>
/// <param name="Second">Who would be next; null where nobody is left.</param>
/// <param name="ChangesFirst">Whether others would hold the first rank than hold it now, the excluded one apart.</param>
public sealed record Exclusion(string Excluded, LeadingProposal First, LeadingProposal? Second, bool ChangesFirst);
