using System.Numerics;

namespace Procurement.Domain.Awards;

/// <summary>
/// Gives every region one bidder, or nobody, at the least sum of costs, no bidder more than the cap. Regions are added
/// one at a time along the cheapest chain of changes among those already given, which keeps the sum the least.
/// </summary>
internal sealed class LeastCostAssignment
{
    private readonly BigInteger?[][] costs;
    private readonly int cap;
    private readonly int nobody;
    private readonly int[] given;

    /// <param name="costs">By region and bidder, null where impossible; the last column is nobody, always possible.</param>
    /// <param name="cap">The most regions a bidder may have; at least 1.</param>
    public LeastCostAssignment(BigInteger?[][] costs, int cap)
    {
        this.costs = costs;
        this.cap = cap;
        nobody = costs.Length == 0 ? 0 : costs[0].Length - 1;
        given = new int[costs.Length];
        Array.Fill(given, -1);
        for (var region = 0; region < costs.Length; region++)
            Give(region);
    }

    /// <summary>The bidder of a region, or -1 for nobody.</summary>
    public int ChoiceOf(int region) => given[region] == nobody ? -1 : given[region];

    /// <summary>Whether some other bidder that meets the condition could have the region at no greater sum.</summary>
    public bool HasEqual(int region, Func<int, bool> condition)
    {
        var others = Enumerable.Range(0, nobody).Where(condition).ToList();
        if (others.Count == 0)
            return false;
        var (chosen, isEqual) = (given[region], false);
        given[region] = -1;
        var (toMakeRoom, _) = MakeRoom();
        foreach (var other in others)
            isEqual |=
                costs[region][other] is { } cost
                && toMakeRoom[other] is { } more
                && cost + more == costs[region][chosen]!.Value;
        given[region] = chosen;
        return isEqual;
    }

    private void Give(int region)
    {
        var (toMakeRoom, moves) = MakeRoom();
        var (bidder, least) = (-1, BigInteger.Zero);
        for (var other = 0; other <= nobody; other++)
            if (
                costs[region][other] is { } cost
                && toMakeRoom[other] is { } more
                && (bidder < 0 || cost + more < least)
            )
                (bidder, least) = (other, cost + more);
        var (receiver, gift) = (bidder, region);
        while (gift >= 0)
        {
            var (moved, to) = moves[receiver];
            given[gift] = receiver;
            (receiver, gift) = (to, moved);
        }
    }

    /// <summary>
    /// What it costs that each bidder takes one region more: nothing below the cap, else the cheapest chain in which it
    /// hands a region on. With it the first move of that chain; region -1 where none is needed.
    /// </summary>
    private (BigInteger?[] Costs, (int Region, int To)[] Moves) MakeRoom()
    {
        var room = new BigInteger?[nobody + 1];
        var moves = new (int Region, int To)[nobody + 1];
        Array.Fill(moves, (-1, -1));
        var changed = new Queue<int>();
        for (var bidder = 0; bidder <= nobody; bidder++)
            if (bidder == nobody || given.Count(owner => owner == bidder) < cap)
            {
                room[bidder] = BigInteger.Zero;
                changed.Enqueue(bidder);
            }
        while (changed.TryDequeue(out var to))
            for (var region = 0; region < given.Length; region++)
            {
                var from = given[region];
                if (from < 0 || from == to || costs[region][to] is not { } cost)
                    continue;
                var more = cost - costs[region][from]!.Value + room[to]!.Value;
                if (room[from] is { } known && known <= more)
                    continue;
                room[from] = more;
                moves[from] = (region, to);
                changed.Enqueue(from);
            }
        return (room, moves);
    }
}
