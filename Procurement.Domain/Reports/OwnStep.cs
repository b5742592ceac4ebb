using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Debriefs;

namespace Procurement.Domain.Reports;

/// <summary>What one bidder obtained in one step of the plan.</summary>
/// <param name="Step">Identifier of the step.</param>
public abstract record OwnStep(string Step);

/// <summary>A step that it did not reach.</summary>
public sealed record OwnStepNotReached(string Step) : OwnStep(Step);

/// <summary>A price step of a proposal that was disqualified: it has no points there.</summary>
public sealed record OwnPriceWithheld(string Step) : OwnStep(Step);

/// <summary>A step of mandatory requirements.</summary>
/// <param name="Step">Identifier of the step.</param>
/// <param name="Unmet">Requirements not met, each with the reason recorded.</param>
public sealed record OwnMandatory(string Step, ImmutableArray<OwnUnmet> Unmet) : OwnStep(Step);

/// <summary>A requirement that it did not meet.</summary>
public sealed record OwnUnmet(string Requirement, BilingualText? Reason);

/// <summary>A rated step.</summary>
/// <param name="Step">Identifier of the step.</param>
/// <param name="Raw">Raw score.</param>
/// <param name="Score">What counts in the total.</param>
/// <param name="Passed">Whether the step's minimum and every criterion's minimum were reached.</param>
/// <param name="PointsShort">Minimum − raw score, where that is above zero.</param>
/// <param name="PointsAbove">Raw score − minimum, where that is not below zero; null: there is no minimum.</param>
/// <param name="FailedCriteria">Criteria under their own minimum.</param>
/// <param name="Criteria">Points of every criterion, each parent before its children.</param>
public sealed record OwnRated(
    string Step,
    Points Raw,
    Points Score,
    bool Passed,
    Fraction? PointsShort,
    Fraction? PointsAbove,
    ImmutableArray<string> FailedCriteria,
    ImmutableArray<OwnPoints> Criteria
) : OwnStep(Step);

/// <summary>The points of one criterion.</summary>
/// <param name="Criterion">Identifier.</param>
/// <param name="Points">Points that count.</param>
/// <param name="PointsShort">Points under its own minimum; null: it has none, or reached it.</param>
public sealed record OwnPoints(string Criterion, Fraction Points, Fraction? PointsShort);

/// <summary>The price step.</summary>
/// <param name="Step">Identifier of the step.</param>
/// <param name="Price">Its own price.</param>
/// <param name="Points">What the price obtained; null: the policy withholds it.</param>
/// <param name="IsAbnormallyLow">Whether its price was flagged.</param>
public sealed record OwnPrice(string Step, Money Price, Disclosed<OwnPricePoints>? Points, bool IsAbnormallyLow)
    : OwnStep(Step);

/// <summary>How a price obtained its points.</summary>
/// <param name="Raw">Raw price points.</param>
/// <param name="Score">What counts in the total.</param>
/// <param name="IsLowest">Whether its own price is the lowest; then, and only then, the lowest price is known.</param>
/// <param name="IsHighest">Whether its own price is the highest.</param>
/// <param name="BeforeRounding">What the formula gives, exact, where it can be worked with the bidder's own and published
/// figures alone; else null: with it another's price could be worked out.</param>
public sealed record OwnPricePoints(Points Raw, Points Score, bool IsLowest, bool IsHighest, Fraction? BeforeRounding);

/// <summary>The agreed points of one leaf and what is recorded of them.</summary>
/// <param name="Step">The rated step.</param>
/// <param name="Criterion">The leaf.</param>
/// <param name="Points">Points that count.</param>
/// <param name="IsAboveOwnAverage">Whether its share of the points is above the bidder's average over all leaves.</param>
/// <param name="Said">What the panel recorded; null: nothing.</param>
public sealed record OwnReason(
    string Step,
    string Criterion,
    Fraction Points,
    bool IsAboveOwnAverage,
    AgreedWords? Said
);

/// <summary>What a panel recorded of one leaf.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Strengths">What was good; null: nothing was recorded.</param>
/// <param name="Missing">What was looked for and not found; null: nothing was recorded.</param>
public sealed record AgreedWords(BilingualText Reason, BilingualText? Strengths, BilingualText? Missing);
