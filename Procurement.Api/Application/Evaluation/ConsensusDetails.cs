using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Api.Application.Evaluation;

/// <summary>The consensus room of one step.</summary>
/// <param name="Step">Identifier of the step.</param>
/// <param name="State">Open or closed.</param>
/// <param name="OpenedAt">When the panel began to agree; null: a case on paper does not say.</param>
/// <param name="Cells">One a bidder and leaf, bidders in the order recorded, leaves in the plan's.</param>
public sealed record ConsensusDetails(
    string Step,
    StepState State,
    DateTimeOffset? OpenedAt,
    IReadOnlyList<ConsensusCell> Cells
);

/// <summary>One leaf of one bidder.</summary>
public sealed record ConsensusCell
{
    /// <summary>Identifier of the bidder.</summary>
    public required string Bidder { get; init; }

    /// <summary>Identifier of the leaf.</summary>
    public required string Criterion { get; init; }

    /// <summary>What each evaluator wrote, in the order of the panel, in points or levels.</summary>
    public required IReadOnlyList<EvaluatorMark> Marks { get; init; }

    /// <summary>Highest less lowest, in percent of the leaf's maximum, rounded to two digits; null: fewer than two
    /// scored it.</summary>
    public Points? SpreadPercent { get; init; }

    /// <summary>Whether the spread is above the plan's threshold.</summary>
    public bool IsWide { get; init; }

    /// <summary>What came of the second look; null: none is recorded.</summary>
    public string? Review { get; init; }

    /// <summary>What the next agreement on this bidder in this step has to name; 0: nothing is recorded on it.</summary>
    public int Version { get; init; }

    /// <summary>What was agreed; null: nothing yet.</summary>
    public AgreedMarkDetails? Agreed { get; init; }

    internal static ConsensusCell Of(EvaluationFile file, RatedStep step, Criterion leaf, string bidder)
    {
        var record = file.AgreedFor(bidder, step.Id);
        var spread = file.SpreadOf(step, bidder, leaf.Id);
        return new ConsensusCell
        {
            Bidder = bidder,
            Criterion = leaf.Id,
            Marks =
            [
                .. file.SheetsFor(bidder, step.Id)
                    .Where(sheet => sheet.Mark(leaf.Id) is not null)
                    .Select(sheet => new EvaluatorMark(sheet.Evaluator, sheet.Mark(leaf.Id)!.Value)),
            ],
            SpreadPercent = spread is null ? null : new Rounding(2, RoundingMode.HalfAwayFromZero).Apply(spread.Share),
            IsWide = spread?.IsWide(file.SpreadThreshold) == true,
            Review = record?.Reviews.FirstOrDefault(review => review.Criterion == leaf.Id)?.Note,
            Version = record?.Version ?? 0,
            Agreed = record?.Mark(leaf.Id) is { } mark ? AgreedMarkDetails.Of(mark) : null,
        };
    }
}

/// <summary>What one evaluator wrote.</summary>
/// <param name="Evaluator">Identifier in the programme.</param>
/// <param name="Value">Points, or a level where the leaf has a scale.</param>
public sealed record EvaluatorMark(string Evaluator, Points Value);

/// <summary>What the panel agreed for one leaf.</summary>
/// <param name="Value">Points, or a level where the leaf has a scale.</param>
/// <param name="Reason">Why.</param>
/// <param name="Strengths">What was good; null: not recorded.</param>
/// <param name="Missing">What was looked for and not found; null: not recorded.</param>
/// <param name="AgreedAt">When it was recorded.</param>
/// <param name="Present">The evaluators who were there; empty: not recorded.</param>
public sealed record AgreedMarkDetails(
    Points Value,
    BilingualText Reason,
    BilingualText? Strengths,
    BilingualText? Missing,
    DateTimeOffset AgreedAt,
    IReadOnlyList<string> Present
)
{
    internal static AgreedMarkDetails Of(AgreedMark mark) =>
        new(mark.Value, mark.Reason, mark.Strengths, mark.Missing, mark.AgreedAt, mark.Present);
}
