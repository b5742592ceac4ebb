namespace Procurement.Api.Application.Consensus;

/// <summary>What waits for a chair in one open step.</summary>
/// <param name="Place">The step.</param>
/// <param name="Kind">What waits.</param>
/// <param name="Done">How much of it is done: results, sheets or criteria.</param>
/// <param name="Wanted">How much there is.</param>
/// <param name="ToReview">How many wide spreads wait for a second look.</param>
/// <param name="Next">The bidder with whom to go on; null: any, or nothing is left.</param>
public sealed record ChairTask(
    StepPlace Place,
    ChairTaskKind Kind,
    int Done,
    int Wanted,
    int ToReview = 0,
    string? Next = null
)
{
    /// <summary>Whether it is the chair's turn.</summary>
    public bool IsTheirs =>
        Kind switch
        {
            ChairTaskKind.Sheets => Done == Wanted,
            _ => Done < Wanted || ToReview > 0,
        };
}

/// <summary>What waits.</summary>
public enum ChairTaskKind
{
    /// <summary>Declarations of the chair, one a proposal; nothing of a proposal is shown before.</summary>
    Declarations,

    /// <summary>Results of mandatory requirements.</summary>
    Mandatory,

    /// <summary>Sheets that evaluators have to hand in; all in, consensus is to be opened.</summary>
    Sheets,

    /// <summary>Criteria to agree on, and spreads to look at again.</summary>
    Consensus,
}
