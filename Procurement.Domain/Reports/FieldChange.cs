using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;

namespace Procurement.Domain.Reports;

/// <summary>One thing that an addendum changed.</summary>
/// <param name="Place">Where.</param>
/// <param name="Field">What.</param>
/// <param name="Before">What it was; null: there was none.</param>
/// <param name="After">What it is; null: there is none.</param>
public sealed record FieldChange(FieldPlace Place, CallField Field, FieldValue? Before, FieldValue? After);

/// <summary>What a field belongs to.</summary>
/// <param name="Step">Identifier of the step; null: the call or its plan as a whole.</param>
/// <param name="Item">Identifier of the criterion or requirement; null: the step itself.</param>
public sealed record FieldPlace(string? Step = null, string? Item = null)
{
    /// <summary>The call or its plan as a whole.</summary>
    public static FieldPlace Whole { get; } = new();
}

/// <summary>What something says, as it is compared; whoever prints it gives it its words.</summary>
public abstract record FieldValue;

/// <summary>Words of the buyer.</summary>
public sealed record WordsValue(BilingualText Words) : FieldValue;

/// <summary>A word of the plan: a method, a kind, the name of an envelope or of a policy.</summary>
public sealed record TermValue(string Term) : FieldValue;

/// <summary>Points, or levels of a scale.</summary>
public sealed record PointsValue(Points Points) : FieldValue;

/// <summary>A percentage.</summary>
public sealed record PercentValue(Percent Percent) : FieldValue;

/// <summary>An amount of money.</summary>
public sealed record AmountValue(Money Amount) : FieldValue;

/// <summary>A number of things: days, months, people, characters.</summary>
public sealed record NumberValue(int Number) : FieldValue;

/// <summary>Yes or no.</summary>
public sealed record AnswerValue(bool IsYes) : FieldValue;

/// <summary>A rule of rounding.</summary>
public sealed record RoundingValue(Rounding Rounding) : FieldValue;

/// <summary>A tie chain.</summary>
public sealed record TiesValue(ImmutableArray<TieBreak> Links) : FieldValue;

/// <summary>Identifiers in their order.</summary>
public sealed record OrderValue(ImmutableArray<string> Items) : FieldValue;

/// <summary>An instant.</summary>
public sealed record InstantValue(DateTimeOffset Instant) : FieldValue;

/// <summary>It was not kept.</summary>
public sealed record UnrecordedValue : FieldValue;
