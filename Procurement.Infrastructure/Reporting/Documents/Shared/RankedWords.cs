using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;
using Procurement.Domain.Ranking;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Shared;

/// <summary>What the plan ranks by, as columns and cells.</summary>
internal static class RankedWords
{
    /// <summary>Room for points.</summary>
    private const decimal ForPoints = 56;

    /// <summary>Room for an amount.</summary>
    private const decimal ForMoney = 84;

    /// <summary>A value of what the plan ranks by.</summary>
    public static string Value(Draft draft, Fraction value) =>
        draft.Head.Plan.Ranking switch
        {
            RankingMethod.HighestTotal => draft.Numbers.Points(value),
            RankingMethod.LowestPricePerPoint => draft.Numbers.BeforeRounding(value),
            _ => draft.Numbers.MoneyRounded(value),
        };

    /// <summary>Width of a column of such values.</summary>
    public static decimal Width(Draft draft) =>
        draft.Head.Plan.Ranking == RankingMethod.HighestTotal ? ForPoints : ForMoney;

    /// <summary>The column of what the plan ranks by: total, or a price.</summary>
    public static Column Column(Draft draft) =>
        draft.Head.Plan.Ranking switch
        {
            RankingMethod.LowestPrice => Total(draft),
            RankingMethod.LowestAdjustedPrice => new(draft.Text("Head.AdjustedPrice"), Alignment.Right, ForMoney),
            RankingMethod.LowestPricePerPoint => new(draft.Text("Head.PricePerPoint"), Alignment.Right, ForMoney),
            _ => Total(draft),
        };

    /// <summary>What stands in it; the price itself has a column of its own, and there it is the total.</summary>
    public static Cell Cell(Draft draft, ProposalResult proposal) =>
        draft.Head.Plan.Ranking switch
        {
            RankingMethod.LowestAdjustedPrice => proposal.AdjustedPrice is { } adjusted
                ? draft.Numbers.Money(adjusted.Rounded)
                : draft.Dash,
            RankingMethod.LowestPricePerPoint => proposal.PricePerPoint is { } perPoint
                ? draft.Numbers.BeforeRounding(perPoint)
                : draft.Dash,
            _ => proposal.Total is { } total ? draft.Points(total) : draft.Dash,
        };

    /// <summary>The price of a ranked proposal.</summary>
    public static Cell Price(Draft draft, ProposalResult proposal) =>
        proposal.Steps.OfType<PriceResult>().FirstOrDefault() is { } price
            ? draft.Numbers.Money(price.Price)
            : draft.Dash;

    /// <summary>The column of prices.</summary>
    public static Column PriceColumn(Draft draft) => new(draft.Text("Head.Price"), Alignment.Right, ForMoney);

    private static Column Total(Draft draft) =>
        new(
            [
                draft.Text("Head.Total"),
                draft.Text("Head.Of", ("maximum", draft.Numbers.Shortest(draft.Head.Plan.TotalPoints))),
            ],
            Alignment.Right,
            ForPoints
        );
}
