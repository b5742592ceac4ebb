using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Debriefs;

namespace Procurement.Domain.Reports;

/// <summary>What a debrief shows of the selected proposal; what is null is withheld, or does not exist.</summary>
public sealed record ShownWinner
{
    /// <summary>Its bidder's name.</summary>
    public Disclosed<ShownName>? Name { get; init; }

    /// <summary>Its total.</summary>
    public Disclosed<Points>? Total { get; init; }

    /// <summary>Its raw score in each rated step.</summary>
    public Disclosed<ImmutableArray<ShownScore>>? Quality { get; init; }

    /// <summary>Its price.</summary>
    public Disclosed<Money>? Price { get; init; }

    /// <summary>Its price after adjustment for quality; only under that method.</summary>
    public Disclosed<Money>? AdjustedPrice { get; init; }

    /// <summary>Its price for each rated point, exact; only under that method.</summary>
    public Disclosed<Fraction>? PricePerPoint { get; init; }

    /// <summary>Its points for every criterion, each parent before its children.</summary>
    public Disclosed<ImmutableArray<ShownPoints>>? Points { get; init; }

    /// <summary>What is recorded of each leaf, in the plan's order.</summary>
    public Disclosed<ImmutableArray<ShownReason>>? Reasons { get; init; }

    /// <summary>The leaves of which strengths are recorded, in the plan's order.</summary>
    public Disclosed<ImmutableArray<string>>? Strengths { get; init; }

    /// <summary>The days of its agreement; null also where none is recorded.</summary>
    public Disclosed<ShownAgreement>? Agreement { get; init; }
}

/// <summary>What a debrief shows of a proposal that is neither the reader's nor the selected one.</summary>
/// <param name="Name">Its bidder's name.</param>
/// <param name="IsResponsive">Whether it met every requirement and minimum.</param>
/// <param name="Price">Its price, where its envelope was opened.</param>
/// <param name="AdjustedPrice">That price after adjustment for quality; only under that method.</param>
public sealed record ShownOther(
    Disclosed<ShownName> Name,
    Disclosed<bool>? IsResponsive,
    Disclosed<Money>? Price,
    Disclosed<Money>? AdjustedPrice
);

/// <summary>A bidder's name in its language.</summary>
public sealed record ShownName(string Name, Language Language);

/// <summary>A raw score in a rated step.</summary>
public sealed record ShownScore(string Step, Points Raw);

/// <summary>The points of a criterion.</summary>
public sealed record ShownPoints(string Step, string Criterion, Fraction Points);

/// <summary>What is recorded of a leaf.</summary>
public sealed record ShownReason(string Criterion, AgreedWords? Said);

/// <summary>The days of an agreement.</summary>
/// <param name="AgreedOn">When it was signed.</param>
/// <param name="Starts">Its first day.</param>
/// <param name="Ends">Its last day.</param>
public sealed record ShownAgreement(DateOnly AgreedOn, DateOnly Starts, DateOnly Ends);
