using System.Collections.Immutable;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Plans;
using Procurement.Domain.Ranking;

namespace Procurement.Domain.Reports;

/// <summary>How proposals that were equal in what the plan ranks by were parted, link by link.</summary>
/// <param name="Value">What they are equal in; null: none of them has a value.</param>
/// <param name="Tied">Who was tied, in the order of their ranks.</param>
/// <param name="Links">The links that were used, in the plan's order.</param>
public sealed record TiePath(Fraction? Value, ImmutableArray<ProposalResult> Tied, ImmutableArray<TiePathLink> Links)
{
    /// <summary>The ties of a ranking, best first; one that no link was tried on has no links.</summary>
    public static ImmutableArray<TiePath> In(EvaluationFile file, RankingResult ranking)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(ranking);
        return In(file.Plan, ranking, bidder => file.Submissions.First(one => one.Bidder == bidder).Receipt.ReceivedAt);
    }

    internal static ImmutableArray<TiePath> In(EvaluationReport report) =>
        In(
            report.Head.Plan,
            report.Ranking,
            bidder => report.Submissions.First(one => one.Bidder == bidder).ReceivedAt
        );

    private static ImmutableArray<TiePath> In(
        EvaluationPlan plan,
        RankingResult ranking,
        Func<string, DateTimeOffset> receivedAt
    ) =>
        [
            .. ranking
                .Ranked.GroupBy(proposal => RankedValue.Of(plan.Ranking, proposal))
                .Where(group => group.Skip(1).Any())
                .Select(group => new TiePath(group.Key, [.. group], [.. LinksOf(plan, [.. group], receivedAt)])),
        ];

    private static IEnumerable<TiePathLink> LinksOf(
        EvaluationPlan plan,
        List<ProposalResult> tied,
        Func<string, DateTimeOffset> receivedAt
    )
    {
        var groups = new List<List<ProposalResult>> { tied };
        foreach (var link in plan.TieBreaks)
        {
            var open = groups.Where(group => group.Count > 1).ToList();
            if (open.Count == 0)
                yield break;
            var figures = open.SelectMany(group => group)
                .Select(proposal => TieFigure.Of(link, proposal, receivedAt))
                .ToImmutableArray();
            var worth = figures.ToDictionary(figure => figure.Bidder);
            groups =
            [
                .. open.SelectMany(group => group.GroupBy(one => worth[one.Bidder] with { Bidder = "" }))
                    .Select(group => group.ToList()),
            ];
            yield return new(
                link,
                figures,
                [.. groups.Where(group => group.Count == 1).Select(group => group[0].Bidder)],
                [
                    .. groups
                        .Where(group => group.Count > 1)
                        .Select(group => group.Select(one => one.Bidder).ToImmutableArray()),
                ]
            );
        }
    }
}

/// <summary>One link of a tie's path.</summary>
/// <param name="Link">The published link.</param>
/// <param name="Figures">What it compared, in the order of the ranks; only those that were still tied.</param>
/// <param name="Parted">Whom it gave a place of their own.</param>
/// <param name="StillTied">Who stays tied with whom.</param>
public sealed record TiePathLink(
    TieBreak Link,
    ImmutableArray<TieFigure> Figures,
    ImmutableArray<string> Parted,
    ImmutableArray<ImmutableArray<string>> StillTied
);

/// <summary>What a link compared of one proposal; one of the four, or nothing where it gives no value.</summary>
/// <param name="Bidder">Whose proposal.</param>
/// <param name="Points">Points of the step or criterion.</param>
/// <param name="Price">The price.</param>
/// <param name="ReceivedAt">The instant of receipt.</param>
/// <param name="DrawHash">The draw's hash.</param>
public sealed record TieFigure(
    string Bidder,
    Fraction? Points = null,
    Money? Price = null,
    DateTimeOffset? ReceivedAt = null,
    string? DrawHash = null
)
{
    internal static TieFigure Of(TieBreak link, ProposalResult proposal, Func<string, DateTimeOffset> receivedAt) =>
        link.Kind switch
        {
            TieBreakKind.Step => new(
                proposal.Bidder,
                Points: (proposal.Step(link.Id!) as ScoredResult)?.Score.Rounded.Exact
            ),
            TieBreakKind.Criterion => new(
                proposal.Bidder,
                Points: proposal
                    .Steps.OfType<RatedResult>()
                    .SelectMany(step => step.Criteria)
                    .Where(one => one.Criterion == link.Id)
                    .Select(one => (Fraction?)one.Points)
                    .FirstOrDefault()
            ),
            TieBreakKind.LowestPrice => new(
                proposal.Bidder,
                Price: proposal.Steps.OfType<PriceResult>().FirstOrDefault()?.Price
            ),
            TieBreakKind.EarliestReceived => new(proposal.Bidder, ReceivedAt: receivedAt(proposal.Bidder)),
            _ => new(proposal.Bidder, DrawHash: proposal.DrawHash),
        };
}
