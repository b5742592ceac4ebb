using System.Globalization;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;

namespace Procurement.Api.Pages.Results;

/// <summary>Points by step as stacked bars; every figure stands as text as well.</summary>
/// <param name="Key">The steps and the class of their fill.</param>
/// <param name="Bars">One bar a proposal, best first.</param>
internal sealed record StepChart(IReadOnlyList<ChartKey> Key, IReadOnlyList<ChartBar> Bars)
{
    /// <summary>The ranked proposals of a ranking.</summary>
    public static StepChart Of(RankingWriting writing, RankingResult ranking)
    {
        List<ChartKey> key = [];
        foreach (var step in writing.Steps)
            key.Add(
                new(
                    step.Id,
                    writing.In(step.Name),
                    step is PriceStep ? "b3"
                        : key.Count(one => one.Fill != "b3") % 2 == 0 ? "b1"
                        : "b2"
                )
            );
        return new(key, [.. ranking.Ranked.Select(proposal => BarOf(writing, key, proposal))]);
    }

    private static ChartBar BarOf(RankingWriting writing, List<ChartKey> key, ProposalResult proposal)
    {
        var parts = new List<ChartPart>();
        var from = 0m;
        foreach (var one in key)
        {
            if (proposal.Step(one.Step) is not ScoredResult { Score.Rounded: var points } || points <= Points.Zero)
                continue;
            var width = 100 * points.ToDecimal() / Math.Max(writing.Plan.TotalPoints.ToDecimal(), 0.01m);
            parts.Add(new(one.Fill, Place(from), Place(width)));
            from += width;
        }
        return new(
            $"{proposal.Rank}",
            writing.NameOf(proposal.Bidder),
            writing.Points(proposal.Total),
            [.. key.Select(one => $"{one.Name} {writing.Score(proposal, one.Step)}")],
            parts
        );
    }

    private static string Place(decimal value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}

/// <summary>One step of the chart's key.</summary>
internal sealed record ChartKey(string Step, string Name, string Fill);

/// <summary>One bar.</summary>
internal sealed record ChartBar(
    string Rank,
    string Name,
    string Total,
    IReadOnlyList<string> Figures,
    IReadOnlyList<ChartPart> Parts
);

/// <summary>One part of a bar, from 0 to 100.</summary>
internal sealed record ChartPart(string Fill, string From, string Width);
