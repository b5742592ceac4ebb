using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;

namespace Procurement.Api.Pages.Results;

/// <summary>One line of how a figure arose.</summary>
/// <param name="Term">What.</param>
/// <param name="Text">How.</param>
internal sealed record WorkedLine(string Term, string Text);

/// <summary>How the figures of a proposal arose, from the records of the ranking core.</summary>
internal sealed class RankingWorking(RankingWriting writing, RankingResult ranking)
{
    /// <summary>Each step in the plan's order, then what it is ranked by, then the total.</summary>
    public IEnumerable<WorkedLine> Of(ProposalResult proposal) =>
        [
            .. writing.Steps.SelectMany(step => OfStep(step, proposal.Step(step.Id))),
            .. OfValue(proposal),
            .. OfTotal(proposal),
        ];

    /// <summary>One step.</summary>
    public IEnumerable<WorkedLine> OfStep(ScoredStep step, StepResult? result)
    {
        if (result is not ScoredResult scored)
            yield break;
        var name = writing.In(step.Name);
        var rounding = writing.Rounding(step.Rounding ?? writing.Plan.Rounding);
        var raw = writing.Points(scored.Raw.Rounded);
        if (step is PriceStep price && scored is PriceResult priced)
        {
            yield return new(name, PriceFormulas.Rule(writing, price));
            if (Basis(step.Id) is { } basis)
                yield return new(
                    writing.Words["Work.WithFigures"],
                    writing.Words.Say(
                        "Work.Equals",
                        PriceFormulas.Worked(writing, price, priced.Price, basis),
                        writing.Exact(scored.Raw.Exact)
                    )
                );
            yield return new(writing.Words["Work.Rounding"], writing.Words.Say("Work.Rounded", rounding, raw));
            yield return new(writing.Words["Work.LowPrice"], LowPrice(price, priced));
        }
        else if (step is RatedStep rated)
            yield return new(
                name,
                writing.Words.Say(
                    "Work.Rated",
                    rated.Leaves.Count(),
                    writing.Exact(scored.Raw.Exact),
                    rounding,
                    raw,
                    writing.Figures.Shortest(scored.RawMaximum)
                )
            );
        if (scored.IsWeighted)
            yield return new(
                writing.Words["Work.Counts"],
                writing.Words.Say(
                    "Work.Weighted",
                    raw,
                    writing.Figures.Shortest(scored.Maximum),
                    writing.Figures.Shortest(scored.RawMaximum),
                    writing.Points(scored.Score.Rounded)
                )
            );
    }

    private IEnumerable<WorkedLine> OfValue(ProposalResult proposal)
    {
        if (proposal.AdjustedPrice is { } adjusted && writing.Plan.Adjustment is { } rule)
            yield return new(
                writing.Words["Column.AdjustedPrice"],
                writing.Words.Say(
                    "Work.Adjusted",
                    writing.Figures.Money(proposal.Steps.OfType<PriceResult>().First().Price),
                    writing.Figures.Percent(rule.Percent.Exact),
                    writing.Exact(adjusted.QualityPercent),
                    writing.Figures.Shortest(rule.From.Exact),
                    writing.Figures.Shortest(rule.Per.Exact),
                    writing.Figures.Money(adjusted.Rounded)
                )
            );
        if (proposal.PricePerPoint is { } perPoint)
            yield return new(writing.Words["Rank.PricePerPoint"], writing.Exact(perPoint));
    }

    private IEnumerable<WorkedLine> OfTotal(ProposalResult proposal)
    {
        if (proposal.Total is not { } total)
            yield break;
        var parts = proposal.Steps.OfType<ScoredResult>().Select(step => writing.Points(step.Score.Rounded));
        yield return new(
            writing.Words["Column.Total"],
            writing.Words.Say("Work.Equals", string.Join(" + ", parts), writing.Points(total))
        );
    }

    private string LowPrice(PriceStep step, PriceResult priced) =>
        Basis(step.Id) is { FlagAtOrBelow: { } limit } basis && step.AbnormallyLowBelowMean is { } percent
            ? writing.Words.Say(
                priced.IsAbnormallyLow ? "Work.Flagged" : "Work.NotFlagged",
                writing.Figures.MoneyLimit(limit),
                writing.Figures.Percent(percent.Exact),
                writing.Figures.MoneyRounded(basis.Mean)
            )
            : writing.Words["Work.NoFlagRule"];

    private PriceBasis? Basis(string step) => ranking.PriceBases.FirstOrDefault(one => one.Step == step);
}

/// <summary>The price formulas in words and with figures.</summary>
internal static class PriceFormulas
{
    /// <summary>"80 × lowest price ÷ price".</summary>
    public static string Rule(RankingWriting writing, PriceStep step) =>
        writing.Words.Say(
            $"Formula.{step.Formula}",
            writing.Figures.Shortest(step.Maximum),
            step.Budget is { } budget ? writing.Figures.Money(budget) : ""
        );

    /// <summary>One price put into the formula.</summary>
    public static string Worked(RankingWriting writing, PriceStep step, Money price, PriceBasis basis) =>
        writing.Words.Say(
            step.Formula == PriceFormula.MinMax && basis.Lowest == basis.Highest
                ? "Formula.AllEqual"
                : $"Formula.{step.Formula}.Worked",
            writing.Figures.Shortest(step.Maximum),
            writing.Figures.Money(price),
            writing.Figures.Money(basis.Lowest),
            writing.Figures.Money(basis.Highest),
            step.Budget is { } budget ? writing.Figures.Money(budget) : ""
        );
}
