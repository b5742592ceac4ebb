namespace Procurement.Domain.Plans;

/// <summary>One link of the tie chain.</summary>
/// <param name="Kind">What it compares.</param>
/// <param name="Id">The step or criterion, for the two kinds that name one.</param>
public sealed record TieBreak(TieBreakKind Kind, string? Id = null)
{
    private const string StepPrefix = "step:";
    private const string CriterionPrefix = "criterion:";

    /// <summary>The link as a plan writes it, or null where the word is not one of the chain's.</summary>
    public static TieBreak? Read(string word) =>
        word switch
        {
            "lowest-price" => new(TieBreakKind.LowestPrice),
            "earliest-received" => new(TieBreakKind.EarliestReceived),
            "draw" => new(TieBreakKind.Draw),
            _ when word.StartsWith(StepPrefix, StringComparison.Ordinal) => new(
                TieBreakKind.Step,
                word[StepPrefix.Length..]
            ),
            _ when word.StartsWith(CriterionPrefix, StringComparison.Ordinal) => new(
                TieBreakKind.Criterion,
                word[CriterionPrefix.Length..]
            ),
            _ => null,
        };

    /// <summary>The link as a plan writes it: "step:technical".</summary>
    public override string ToString() =>
        Kind switch
        {
            TieBreakKind.Step => StepPrefix + Id,
            TieBreakKind.Criterion => CriterionPrefix + Id,
            TieBreakKind.LowestPrice => "lowest-price",
            TieBreakKind.EarliestReceived => "earliest-received",
            TieBreakKind.Draw => "draw",
            _ => Id ?? "",
        };
}

/// <summary>What a link of the tie chain compares.</summary>
public enum TieBreakKind
{
    /// <summary>The higher score of a step.</summary>
    Step,

    /// <summary>The higher points of a criterion.</summary>
    Criterion,

    /// <summary>The lower price.</summary>
    LowestPrice,

    /// <summary>The earlier receipt.</summary>
    EarliestReceived,

    /// <summary>The published draw.</summary>
    Draw,

    /// <summary>A word that no plan may have; the plan's check refuses it (plan.unknown-tie-break).</summary>
    Unknown,
}
