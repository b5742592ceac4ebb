using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Exchange.CaseFiles.Forms;

namespace Procurement.Infrastructure.Exchange.CaseFiles.Plans;

/// <summary>
/// Reads one step. Its kind decides which properties it has; where the kind cannot be read, any step's property may
/// stand.
/// </summary>
internal sealed class StepReader(bool allowsPrice)
{
    private static readonly Dictionary<string, StepKind> Kinds = new()
    {
        [PlanWords.Mandatory] = StepKind.Mandatory,
        [PlanWords.Rated] = StepKind.Rated,
        [PlanWords.Price] = StepKind.Price,
    };

    [Flags]
    private enum StepKind
    {
        Mandatory = 1,
        Rated = 2,
        Price = 4,
        Scored = Rated | Price,
    }

    /// <summary>The step that stands here.</summary>
    public PlanStep Read(FormValue value)
    {
        var form = value.Object();
        var kind = Kind(form.Required("kind"));
        FormValue? Must(StepKind kinds, string name) => form.Where(Allows(kind, kinds, Allowance.Required), name);
        FormValue? May(StepKind kinds, string name) => form.Where(Allows(kind, kinds, Allowance.Optional), name);

        var id = form.Required("id")?.Text() ?? "";
        var name = form.Required("name")?.PartialText() ?? new BilingualText("", "");
        var envelope = form.Optional("envelope")?.FreeText();
        var assumed = form.Optional("assumed")?.PartialText();
        var requirements = Must(StepKind.Mandatory, "requirements")?.List(CriterionReader.Requirement) ?? [];
        var maximum = Must(StepKind.Scored, "maximum")?.Positive() ?? Points.Whole(1);
        var weight = May(StepKind.Scored, "weight")?.NotNegative();
        var rounding = PlanReader.Rounding(May(StepKind.Scored, "rounding"));
        var minimum = CriterionReader.Minimum(May(StepKind.Rated, "minimum"));
        var criteria = Must(StepKind.Rated, "criteria")?.List(CriterionReader.Read) ?? [];
        var formula = Must(StepKind.Price, "formula")?.Word(PlanWords.Formulas);
        var budget = form.Where(AllowsBudget(kind, formula), "budget")?.Amount();
        var abnormallyLow = AbnormallyLow(May(StepKind.Price, "abnormallyLow"));
        form.Close();
        return kind switch
        {
            StepKind.Rated => new RatedStep
            {
                Id = id,
                Name = name,
                Envelope = envelope,
                Assumed = assumed,
                Maximum = maximum,
                Weight = weight,
                Rounding = rounding,
                Minimum = minimum,
                Criteria = criteria,
            },
            StepKind.Price => new PriceStep
            {
                Id = id,
                Name = name,
                Envelope = envelope,
                Assumed = assumed,
                Maximum = maximum,
                Weight = weight,
                Rounding = rounding,
                Formula = formula ?? PriceFormula.LowestProportional,
                Budget = budget,
                AbnormallyLowBelowMean = abnormallyLow,
            },
            _ => new MandatoryStep
            {
                Id = id,
                Name = name,
                Envelope = envelope,
                Assumed = assumed,
                Requirements = requirements,
            },
        };
    }

    private StepKind? Kind(FormValue? value)
    {
        var kind = value?.Word(Kinds);
        if (kind == StepKind.Price && !allowsPrice)
            value!.Value.Faults.WrongType(value.Value.Place, Expectation.Word);
        return kind;
    }

    private static Allowance Allows(StepKind? kind, StepKind kinds, Allowance where) =>
        kind is not { } known ? Allowance.Optional
        : (known & kinds) == 0 ? Allowance.Forbidden
        : where;

    private static Allowance AllowsBudget(StepKind? kind, PriceFormula? formula) =>
        (kind, formula) switch
        {
            (null, _) => Allowance.Optional,
            (not StepKind.Price, _) => Allowance.Forbidden,
            (_, null) => Allowance.Optional,
            (_, PriceFormula.BudgetLinear) => Allowance.Required,
            _ => Allowance.Forbidden,
        };

    private static Percent? AbnormallyLow(FormValue? value)
    {
        if (value?.Object() is not { } form)
            return null;
        var percent = form.Required("percentBelowMean")?.Percent();
        form.Close();
        return percent;
    }
}
