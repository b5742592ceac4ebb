using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Ranking;

namespace Procurement.Infrastructure.Exchange.CaseFiles.Results;

/// <summary>One step of one proposal; what does not apply is null.</summary>
public sealed record StepEntry
{
    /// <summary>The flag of a price far below the mean.</summary>
    public const string AbnormallyLow = "abnormally-low";

    /// <summary>Identifier of the step.</summary>
    public required string Step { get; init; }

    /// <summary>What counts in the total.</summary>
    public Points? Score { get; init; }

    /// <summary>The most that the step can count in the total.</summary>
    public Points? Maximum { get; init; }

    /// <summary>The raw score, where the step has a weight.</summary>
    public Points? Raw { get; init; }

    /// <summary>Most raw points, where the step has a weight.</summary>
    public Points? RawOf { get; init; }

    /// <summary>Whether a mandatory or rated step was passed.</summary>
    public bool? Passed { get; init; }

    /// <summary>Requirements not met (also where there are none), or criteria under their own minimum.</summary>
    public ImmutableArray<string>? Failed { get; init; }

    /// <summary>Minimum − raw score where that is above zero, else zero; exact.</summary>
    public Fraction? PointsShort { get; init; }

    /// <summary>The opened price.</summary>
    public Money? Price { get; init; }

    /// <summary>What was noticed about the price; never a rejection.</summary>
    public ImmutableArray<string>? Flags { get; init; }

    /// <summary>The entry of a step's result.</summary>
    public static StepEntry Of(StepResult result) =>
        result switch
        {
            MandatoryResult mandatory => new()
            {
                Step = mandatory.Step,
                Passed = mandatory.Passed,
                Failed = mandatory.Failed,
            },
            RatedResult rated => Scored(rated) with
            {
                Passed = rated.Passed,
                Failed = rated.FailedCriteria.IsEmpty ? null : rated.FailedCriteria,
                PointsShort = rated.PointsShort,
            },
            PriceResult price => Scored(price) with
            {
                Price = price.Price,
                Flags = price.IsAbnormallyLow ? [AbnormallyLow] : null,
            },
            _ => throw new ArgumentOutOfRangeException(nameof(result)),
        };

    private static StepEntry Scored(ScoredResult result) =>
        new()
        {
            Step = result.Step,
            Score = result.Score.Rounded,
            Maximum = result.Maximum,
            Raw = result.IsWeighted ? result.Raw.Rounded : null,
            RawOf = result.IsWeighted ? result.RawMaximum : null,
        };
}
