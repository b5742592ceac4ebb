using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Ranking;

namespace Procurement.Domain.Evaluation.Competitions;

/// <summary>
/// One ranking as it was worked out. The places are kept; every figure behind them follows from the record by working
/// the ranking of that number out again, which is how reports print it.
/// </summary>
public sealed class RankingRecord
{
    private readonly List<RankedPlace> places = [];

    private RankingRecord() { }

    internal RankingRecord(int number, DateTimeOffset workedOutAt, RankingResult result)
    {
        Number = number;
        WorkedOutAt = workedOutAt;
        places.AddRange(result.Proposals.Select(RankedPlace.Of));
    }

    /// <summary>1 for the first of the competition.</summary>
    public int Number { get; private set; }

    /// <summary>When it was worked out.</summary>
    public DateTimeOffset WorkedOutAt { get; private set; }

    /// <summary>Ranked proposals in rank order, then the others.</summary>
    public IReadOnlyList<RankedPlace> Places => places;

    /// <summary>The first bidder whose place is not the one that a result gives it; null: all are.</summary>
    public string? DiffersFrom(RankingResult result)
    {
        var given = result.Proposals.Select(RankedPlace.Of).ToList();
        var differing = given
            .Zip(places, (one, kept) => one == kept ? null : one.Bidder)
            .FirstOrDefault(one => one != null);
        return differing ?? (given.Count == places.Count ? null : "");
    }
}

/// <summary>One proposal's place in a ranking.</summary>
public sealed record RankedPlace
{
    /// <summary>Place in the list, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>Identifier of the bidder.</summary>
    public required string Bidder { get; init; }

    /// <summary>How far it came.</summary>
    public required ProposalOutcome Outcome { get; init; }

    /// <summary>Rank, 1 is best; null where it is not ranked.</summary>
    public int? Rank { get; init; }

    /// <summary>Total points; null where it is not ranked.</summary>
    public Points? Total { get; init; }

    /// <summary>Adjusted price, where the plan ranks by it.</summary>
    public Money? AdjustedPrice { get; init; }

    /// <summary>What decided its tie, as the plan writes the link; null: nothing did.</summary>
    public string? TieDecidedBy { get; init; }

    internal static RankedPlace Of(ProposalResult proposal, int position) =>
        new()
        {
            Position = position,
            Bidder = proposal.Bidder,
            Outcome = proposal.Outcome,
            Rank = proposal.Rank,
            Total = proposal.Total,
            AdjustedPrice = proposal.AdjustedPrice?.Rounded,
            TieDecidedBy = proposal.TieDecidedBy?.ToString(),
        };
}
