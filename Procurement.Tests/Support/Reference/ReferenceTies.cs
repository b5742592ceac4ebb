using System.Security.Cryptography;

namespace Procurement.Tests.Support.Reference;

/// <content>Rule 8: one is ahead of another by the ranking, else by the first link that tells them apart.</content>
internal sealed partial class ReferenceRanking
{
    private void AddRanks()
    {
        var ranked = proposals.Where(one => one.IsRanked).ToList();
        foreach (var one in ranked)
        {
            one.Rank = 1 + ranked.Count(other => IsAhead(other, one));
            var tied = ranked.Where(other => other != one && ByRanking(one, other) == 0).ToList();
            foreach (var link in plan.TieBreaks)
            {
                if (tied.Count == 0)
                    break;
                if (link.Kind == TieBreakKind.Draw)
                    one.DrawHash = HashOf(one);
                tied = [.. tied.Where(other => ByLink(link, one, other) == 0)];
                if (tied.Count == 0)
                    one.TieDecidedBy = link.ToString();
            }
        }
    }

    private bool IsAhead(ReferenceProposal one, ReferenceProposal other)
    {
        var order = ByRanking(one, other);
        foreach (var link in plan.TieBreaks)
            if (order == 0)
                order = ByLink(link, one, other);
        return order < 0;
    }

    private int ByRanking(ReferenceProposal one, ReferenceProposal other) =>
        plan.Ranking switch
        {
            RankingMethod.HighestTotal => Higher(one.Total, other.Total),
            RankingMethod.LowestPrice => Lower(PriceOf(one), PriceOf(other)),
            RankingMethod.LowestAdjustedPrice => Lower(one.Adjusted, other.Adjusted),
            _ => Lower(one.PerPoint, other.PerPoint),
        };

    private int ByLink(TieBreak link, ReferenceProposal one, ReferenceProposal other) =>
        link.Kind switch
        {
            TieBreakKind.Step => Higher(ScoreOf(one, link.Id!), ScoreOf(other, link.Id!)),
            TieBreakKind.Criterion => Higher(PointsOf(one, link.Id!), PointsOf(other, link.Id!)),
            TieBreakKind.LowestPrice => Lower(PriceOf(one), PriceOf(other)),
            TieBreakKind.EarliestReceived => one.Entrant.ReceivedAt.UtcTicks.CompareTo(
                other.Entrant.ReceivedAt.UtcTicks
            ),
            _ => string.CompareOrdinal(HashOf(one), HashOf(other)),
        };

    private string HashOf(ReferenceProposal one)
    {
        var text = plan.DrawSeed + ":" + input.CallReference + ":" + input.Region + ":" + one.Entrant.Bidder;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        return string.Concat(hash.Select(part => part.ToString("x2", null)));
    }

    private static Ratio? PriceOf(ReferenceProposal one) => one.OpenedPrice is { } price ? Ratio.Of(price) : null;

    private static Ratio? ScoreOf(ReferenceProposal one, string step) =>
        one.Steps.Find(item => item.Step == step)?.Score;

    private static Ratio? PointsOf(ReferenceProposal one, string criterion) =>
        one.Criteria.TryGetValue(criterion, out var points) ? points : null;

    private static int Lower(Ratio? one, Ratio? other) =>
        one is null && other is null ? 0
        : one is null ? 1
        : other is null ? -1
        : one.Value.CompareTo(other.Value);

    private static int Higher(Ratio? one, Ratio? other) =>
        one is null || other is null ? Lower(one, other) : other.Value.CompareTo(one.Value);
}
