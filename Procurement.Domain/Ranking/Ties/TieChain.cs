using Procurement.Domain.Plans;
using Procurement.Domain.Ranking.Totals;

namespace Procurement.Domain.Ranking.Ties;

/// <summary>Orders proposals and parts equal ones link by link; what no link parts shares a rank (1, 1, 3).</summary>
/// <remarks>Source: cases/FORMAT.md, rule 8.</remarks>
internal sealed class TieChain
{
    private readonly (TieBreak Link, Comparison<Placing> Compare)[] links;
    private readonly Draw draw;

    public TieChain(EvaluationPlan plan, Draw draw)
    {
        links = [.. plan.TieBreaks.Select(link => (link, TieLink.Of(plan, link)))];
        this.draw = draw;
    }

    /// <summary>Sorts by <paramref name="order"/>, then by the chain, then as they stood, and writes rank, deciding
    /// link and draw on each.</summary>
    public void Rank(Placing[] placings, Comparison<Placing> order)
    {
        Sort(placings, order);
        foreach (var (start, length) in Groups(placings, 0, placings.Length, order))
            Part(placings, start, length, 0);
    }

    private void Part(Placing[] placings, int start, int length, int next)
    {
        if (length == 1 || next == links.Length)
        {
            foreach (var placing in placings.AsSpan(start, length))
            {
                placing.Rank = start + 1;
                placing.DecidedBy = length == 1 && next > 0 ? links[next - 1].Link : null;
            }
            return;
        }
        var (link, compare) = links[next];
        var tied = placings.AsSpan(start, length);
        if (link.Kind == TieBreakKind.Draw)
            foreach (var placing in tied)
                placing.DrawHash ??= draw.HashOf(placing.Contender.Entrant.Bidder);
        Sort(tied, compare);
        foreach (var (first, count) in Groups(placings, start, length, compare))
            Part(placings, first, count, next + 1);
    }

    private static void Sort(Span<Placing> placings, Comparison<Placing> compare) =>
        placings.Sort((x, y) => compare(x, y) is var order && order != 0 ? order : Position(x).CompareTo(Position(y)));

    private static int Position(Placing placing) => placing.Contender.Position;

    private static IEnumerable<(int Start, int Length)> Groups(
        Placing[] placings,
        int start,
        int length,
        Comparison<Placing> compare
    )
    {
        var end = start + length;
        for (var i = start + 1; i <= end; i++)
        {
            if (i < end && compare(placings[i - 1], placings[i]) == 0)
                continue;
            yield return (start, i - start);
            start = i;
        }
    }
}
