using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;

namespace Procurement.Domain.Ranking.Totals;

/// <summary>One submission with its price scores and total, on its way to a rank.</summary>
internal sealed class Placing(Contender contender, StepResult?[] results)
{
    /// <summary>The submission.</summary>
    public Contender Contender { get; } = contender;

    /// <summary>By step of the plan, prices included; null where it has no result.</summary>
    public StepResult?[] Results { get; } = results;

    /// <summary>Sum of the step scores; null where it is not ranked.</summary>
    public Points? Total { get; init; }

    /// <summary>The price that was opened, or null.</summary>
    public Money? Price { get; init; }

    /// <summary>Under that ranking method only.</summary>
    public AdjustedPrice? AdjustedPrice { get; init; }

    /// <summary>Under that ranking method only.</summary>
    public Fraction? PricePerPoint { get; init; }

    /// <summary>1 is best; null where it is not ranked.</summary>
    public int? Rank { get; set; }

    /// <summary>The link after which it stands alone.</summary>
    public TieBreak? DecidedBy { get; set; }

    /// <summary>Where the chain came to a draw for it.</summary>
    public string? DrawHash { get; set; }

    /// <summary>What the ranking tells of it.</summary>
    public ProposalResult ToResult() =>
        new()
        {
            Bidder = Contender.Entrant.Bidder,
            Outcome = Contender.Outcome,
            Steps = Reached(),
            Total = Total,
            AdjustedPrice = AdjustedPrice,
            PricePerPoint = PricePerPoint,
            Rank = Rank,
            TieDecidedBy = DecidedBy,
            DrawHash = DrawHash,
        };

    private ImmutableArray<StepResult> Reached()
    {
        if (Array.IndexOf(Results, null) < 0)
            return ImmutableCollectionsMarshal.AsImmutableArray((StepResult[])Results!);
        return [.. Results.Where(result => result is not null).Select(result => result!)];
    }
}
