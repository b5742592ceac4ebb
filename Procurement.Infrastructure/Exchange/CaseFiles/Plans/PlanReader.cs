using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;
using Procurement.Infrastructure.Exchange.CaseFiles.Forms;

namespace Procurement.Infrastructure.Exchange.CaseFiles.Plans;

/// <summary>Reads a plan's form; whether it adds up is <see cref="PlanCheck"/>'s to say.</summary>
/// <param name="allowsPrice">Whether a step may score prices; in an RFQ none may.</param>
/// <param name="allowsService">Whether what only the service knows may stand; in a case none of it may.</param>
internal sealed class PlanReader(bool allowsPrice, bool allowsService = false)
{
    private readonly StepReader steps = new(allowsPrice);

    /// <summary>The plan that stands here.</summary>
    public EvaluationPlan Read(FormValue value)
    {
        var form = value.Object();
        var ranking = form.Required("ranking")?.Word(PlanWords.Rankings);
        var plan = new EvaluationPlan
        {
            Steps = form.Required("steps")?.List(steps.Read) ?? [],
            TotalPoints = form.Required("totalPoints")?.Any() ?? Points.Zero,
            Consensus = form.Required("consensus")?.Word(PlanWords.Consensus) ?? ConsensusMethod.Agreed,
            Rounding = Rounding(form.Required("rounding")) ?? new(0, RoundingMode.Down),
            Ranking = ranking ?? RankingMethod.HighestTotal,
            Adjustment = Adjustment(form.Where(AllowsAdjustment(ranking), "adjustment")),
            TieBreaks = form.Required("tieBreak")?.List(TieBreakOf) ?? [],
            DrawSeed = form.Optional("drawSeed")?.FreeText(),
            Service = form.Where(allowsService ? Allowance.Optional : Allowance.Forbidden, "service") is { } service
                ? ServiceRulesReader.Read(service)
                : ServiceRules.Default,
        };
        form.Close();
        return plan;
    }

    /// <summary>A rounding, of the plan or of one step.</summary>
    public static Rounding? Rounding(FormValue? value)
    {
        if (value?.Object() is not { } form)
            return null;
        var rounding = new Rounding(
            form.Required("digits")?.Digits() ?? 0,
            form.Required("mode")?.Word(PlanWords.RoundingModes) ?? RoundingMode.Down
        );
        form.Close();
        return rounding;
    }

    private static Allowance AllowsAdjustment(RankingMethod? ranking) =>
        ranking switch
        {
            null => Allowance.Optional,
            RankingMethod.LowestAdjustedPrice => Allowance.Required,
            _ => Allowance.Forbidden,
        };

    private static PriceAdjustment? Adjustment(FormValue? value)
    {
        if (value?.Object() is not { } form)
            return null;
        var adjustment = new PriceAdjustment(
            form.Required("percent")?.Percent() ?? default,
            form.Required("from")?.Percent() ?? default,
            new((form.Required("per")?.Positive() ?? Points.Whole(1)).Millionths)
        );
        form.Close();
        return adjustment;
    }

    private static TieBreak TieBreakOf(FormValue value)
    {
        var word = value.FreeText();
        return TieBreak.Read(word) ?? new(TieBreakKind.Unknown, word);
    }
}
