using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;

namespace Procurement.Domain.Reports;

/// <summary>What would have changed the first rank, each change taken alone. It checks the result and changes
/// nothing.</summary>
/// <param name="Margins">The nearest changes of one figure.</param>
/// <param name="Exclusions">What each single exclusion would have given.</param>
public sealed record RobustnessFindings(ImmutableArray<Margin> Margins, ImmutableArray<ExclusionFinding> Exclusions)
{
    /// <summary>Whether excluding one other proposal would have changed the first rank.</summary>
    public bool AnyExclusionChangesFirst => Exclusions.Any(one => one.ChangesFirst);
}

/// <summary>How far one figure of the first or the second rank is from changing the first rank.</summary>
/// <param name="OfFirst">Whether it is the first rank's figure; else the second's.</param>
public abstract record Margin(bool OfFirst);

/// <summary>The score of one step.</summary>
/// <param name="OfFirst">Whether it is the first rank's.</param>
/// <param name="Step">The step.</param>
/// <param name="AsEvaluated">The score.</param>
/// <param name="ChangesAt">The score at which the second would lead; null: no score of that step does.</param>
public sealed record ScoreMargin(bool OfFirst, string Step, Points AsEvaluated, Points? ChangesAt) : Margin(OfFirst);

/// <summary>The price.</summary>
/// <param name="OfFirst">Whether it is the first rank's.</param>
/// <param name="AsEvaluated">The price.</param>
/// <param name="ChangesAt">The price at which the second would lead, cut to the last cent that still does; null: no
/// price does.</param>
/// <param name="PercentChange">The difference in percent of the price, exact; null where no price does.</param>
public sealed record PriceMargin(bool OfFirst, Money AsEvaluated, Money? ChangesAt, Fraction? PercentChange)
    : Margin(OfFirst);

/// <summary>The first two ranks without one proposal.</summary>
/// <param name="Excluded">Whose proposal.</param>
/// <param name="First">The first rank then; null: it would be shared or empty.</param>
/// <param name="FirstTotal">Its total.</param>
/// <param name="Second">The second rank then, or null.</param>
/// <param name="SecondTotal">Its total.</param>
/// <param name="ChangesFirst">Whether the first rank would be another's.</param>
public sealed record ExclusionFinding(
    string Excluded,
    string? First,
    Points? FirstTotal,
    string? Second,
    Points? SecondTotal,
    bool ChangesFirst
);
