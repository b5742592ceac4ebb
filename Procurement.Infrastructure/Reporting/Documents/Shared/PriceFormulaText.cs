using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Shared;

/// <summary>The price formulas in words and worked through.</summary>
internal static class PriceFormulaText
{
    /// <summary>"80 × lowest price ÷ price".</summary>
    public static RichText Rule(Draft draft, PriceStep step) => Fill(draft, KeyOfRule(step), step);

    /// <summary>The formula in words, for who does not see it.</summary>
    public static string Spoken(Draft draft, PriceStep step) =>
        Fill(
                draft,
                step.Formula switch
                {
                    PriceFormula.LinearAboveLowest => "Formula.LinearAboveLowest.Spoken",
                    PriceFormula.MinMax => "Formula.MinMax.Spoken",
                    PriceFormula.BudgetLinear => "Formula.BudgetLinear.Spoken",
                    _ => "Formula.LowestProportional.Spoken",
                },
                step
            )
            .ToString();

    /// <summary>One price put into the formula.</summary>
    public static RichText Worked(Draft draft, PriceStep step, Money price, Money lowest, Money highest)
    {
        if (step.Formula == PriceFormula.MinMax && lowest == highest)
            return draft.Say("Formula.MinMax.AllEqual", ("maximum", draft.Numbers.Shortest(step.Maximum)));
        return draft.Say(
            step.Formula switch
            {
                PriceFormula.LinearAboveLowest => "Formula.LinearAboveLowest.Worked",
                PriceFormula.MinMax => "Formula.MinMax.Worked",
                PriceFormula.BudgetLinear => "Formula.BudgetLinear.Worked",
                _ => "Formula.LowestProportional.Worked",
            },
            ("maximum", draft.Numbers.Shortest(step.Maximum)),
            ("price", draft.Numbers.Amount(price)),
            ("lowest", draft.Numbers.Amount(lowest)),
            ("highest", draft.Numbers.Amount(highest)),
            ("budget", step.Budget is { } budget ? draft.Numbers.Amount(budget) : "")
        );
    }

    private static string KeyOfRule(PriceStep step) =>
        step.Formula switch
        {
            PriceFormula.LinearAboveLowest => "Formula.LinearAboveLowest",
            PriceFormula.MinMax => "Formula.MinMax",
            PriceFormula.BudgetLinear => "Formula.BudgetLinear",
            _ => "Formula.LowestProportional",
        };

    private static RichText Fill(Draft draft, string key, PriceStep step) =>
        draft.Say(
            key,
            ("maximum", draft.Numbers.Shortest(step.Maximum)),
            ("budget", step.Budget is { } budget ? draft.Numbers.Money(budget) : "")
        );
}
