using Procurement.Domain.Ranking;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Regions;

/// <summary>Prices of ranked proposals, where they were opened.</summary>
internal static class PriceMatrix
{
    /// <summary>Tables and what they mean; one sentence where no price of a ranked proposal is open.</summary>
    public static IEnumerable<Block> Of(Draft draft, ComparisonReport report)
    {
        var priced = report
            .Across.Select(one => one.Bidder)
            .Where(bidder => report.Regions.Any(region => PriceIn(region.Ranking.Of(bidder)) is not null))
            .ToList();
        if (priced.Count == 0)
        {
            yield return new Paragraph(draft.Say("Prices.None"));
            yield break;
        }
        foreach (
            var table in RegionMatrix.Of(
                draft,
                report,
                draft.Say("Prices.Matrix"),
                RegionMatrix.ForPrices,
                priced,
                (_, proposal) =>
                    PriceIn(proposal) is { } price ? Price(draft, price)
                    : proposal is null ? draft.Dash
                    : draft.Text("Prices.NotOpened")
            )
        )
            yield return table;
        yield return new Paragraph(draft.Say("Prices.Meaning"), ParagraphStyle.TableNote);
    }

    private static PriceResult? PriceIn(ProposalResult? proposal) =>
        proposal is { Rank: not null } ? proposal.Steps.OfType<PriceResult>().FirstOrDefault() : null;

    private static Cell Price(Draft draft, PriceResult price) =>
        price.IsAbnormallyLow
            ? draft.Say("Prices.Flagged", ("price", draft.Numbers.Money(price.Price)))
            : draft.Numbers.Money(price.Price);
}
