using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Ranking;

namespace Procurement.Domain.Qualification;

/// <summary>Who qualifies: all that passed, or the best so many of them by total.</summary>
/// <remarks>Source: cases/FORMAT.md, <c>shortlist</c>: everyone tied with the last place is in. The tie is one of
/// totals; the tie chain orders the ranks and shuts nobody out.</remarks>
public static class ShortList
{
    /// <summary>The qualified, in rank order.</summary>
    public static IReadOnlyList<string> Qualified(RankingResult ranking, int? maximum)
    {
        var cutOff = CutOff(ranking, maximum);
        return
        [
            .. ranking
                .Ranked.Where(proposal => cutOff is null || proposal.Total >= cutOff)
                .Select(proposal => proposal.Bidder),
        ];
    }

    /// <summary>The lowest total that qualifies, or null where the short list shuts nobody out.</summary>
    public static Points? CutOff(RankingResult ranking, int? maximum)
    {
        if (maximum is not { } most)
            return null;
        var totals = ranking.Ranked.Select(proposal => proposal.Total!.Value).OrderDescending().ToList();
        return totals.Count > most ? totals[most - 1] : null;
    }
}
