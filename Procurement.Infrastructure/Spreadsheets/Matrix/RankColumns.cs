using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Spreadsheets.Model;
using Procurement.Infrastructure.Spreadsheets.Resources;

namespace Procurement.Infrastructure.Spreadsheets.Matrix;

/// <summary>Where the figures stand that proposals are ordered by.</summary>
/// <param name="Total">Column of the total.</param>
/// <param name="Price">Column of the price; 0: no price was opened.</param>
/// <param name="Rated">Columns of the rated steps' scores.</param>
/// <param name="Steps">The sheets of the rated steps.</param>
internal sealed record RankedBy(
    int Total,
    int Price,
    IReadOnlyList<int> Rated,
    IReadOnlyDictionary<string, StepSheet> Steps
);

/// <summary>What the proposals are ordered by, where that is not the total, and their ranks.</summary>
internal sealed class RankColumns(EvaluationMatrix matrix, RankingResult ranking, SheetWords words)
{
    private const int Cents = 2;

    // Two quotients closer than this may change places in binary floating point.
    private static readonly Fraction Apart = new(1, 1_000_000_000_000);

    /// <summary>Adds them.</summary>
    public void Add(TotalsSheet sheet, RankedBy by)
    {
        var column = matrix.Plan.Ranking switch
        {
            RankingMethod.LowestPrice => by.Price,
            RankingMethod.LowestAdjustedPrice when by.Price > 0 => Adjusted(sheet, by),
            RankingMethod.LowestPricePerPoint when by.Price > 0 => PerPoint(sheet, by),
            RankingMethod.HighestTotal => by.Total,
            _ => 0,
        };
        var order = matrix.Plan.Ranking == RankingMethod.HighestTotal ? "0" : "1";
        sheet.AddColumn(
            words["Rank"],
            10,
            (proposal, row) =>
            {
                if (proposal.Rank is not { } rank)
                    return null;
                if (column > 0 && IsLive(proposal, rank))
                    return new FormulaCell(
                        $"RANK({CellName.Of(column, row)},{sheet.Area(column)},{order})",
                        rank,
                        Look.Whole
                    );
                sheet.Remark(row, words["HeldRank"]);
                return new NumberCell(rank, Look.HeldWhole);
            }
        );
    }

    private int Adjusted(TotalsSheet sheet, RankedBy by) =>
        sheet.AddRounded(
            (words["Price.AdjustedExact"], words["Price.Adjusted"]),
            new Rounding(Cents, matrix.Plan.Rounding.Mode),
            (proposal, row) =>
                proposal.AdjustedPrice is { } adjusted && QualityOf(proposal, by) is { } quality
                    ? (
                        $"{CellName.Of(by.Price, row)}/(1+{PlanAdjustment.Percent}/100*(({quality})-{PlanAdjustment.From})/{PlanAdjustment.Per})",
                        adjusted.Exact,
                        adjusted.Rounded.Exact
                    )
                    : null,
            (Look.Money, Look.HeldMoney)
        );

    private PriceAdjustment PlanAdjustment => matrix.Plan.Adjustment!;

    private string? QualityOf(ProposalResult proposal, RankedBy by) =>
        matrix.Plan.RatedSteps.First() is { } first
        && by.Steps.TryGetValue(first.Id, out var sheet)
        && sheet.Raw.TryGetValue(proposal.Bidder, out var raw)
            ? $"{CellName.On(sheet.Name, raw)}/{first.Maximum}*100"
            : null;

    private int PerPoint(TotalsSheet sheet, RankedBy by) =>
        sheet.AddColumn(
            words["Price.PerPoint"],
            20,
            (proposal, row) =>
                proposal.PricePerPoint is { } quotient
                    ? new FormulaCell(
                        $"{CellName.Of(by.Price, row)}/SUM({string.Join(',', by.Rated.Select(one => CellName.Of(one, row)))})",
                        quotient,
                        Look.Exact
                    )
                    : null
        );

    /// <summary>Whether counting those that are better gives the rank: nothing tied was parted, and no other figure is so
    /// near that binary digits could decide.</summary>
    private bool IsLive(ProposalResult proposal, int rank)
    {
        if (KeyOf(proposal) is not { } own)
            return false;
        var others = ranking.Ranked.Where(one => one != proposal).Select(KeyOf).OfType<Fraction>().ToList();
        return 1 + others.Count(other => IsBetter(other, own)) == rank
            && others.TrueForAll(other =>
                other == own ? matrix.Plan.Ranking != RankingMethod.LowestPricePerPoint : IsFar(other, own)
            );
    }

    private bool IsBetter(Fraction other, Fraction own) =>
        matrix.Plan.Ranking == RankingMethod.HighestTotal ? other > own : other < own;

    private static bool IsFar(Fraction other, Fraction own)
    {
        var (apart, size) = (other - own, own.Sign < 0 ? -own : own);
        return (apart.Sign < 0 ? -apart : apart) > size * Apart;
    }

    private Fraction? KeyOf(ProposalResult proposal) =>
        matrix.Plan.Ranking switch
        {
            RankingMethod.HighestTotal => proposal.Total?.Exact,
            RankingMethod.LowestPrice => proposal.Steps.OfType<PriceResult>().LastOrDefault()?.Price.Exact,
            RankingMethod.LowestAdjustedPrice => proposal.AdjustedPrice?.Rounded.Exact,
            _ => proposal.PricePerPoint,
        };
}
