using System.Globalization;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Records;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Plans;

/// <summary>Writes a plan in the case format's names, numbers as strings.</summary>
/// <remarks>
/// The canonical form fills defaults in and normalizes texts, so two plans that mean the same are written the same.
/// To keep a plan neither is done: whether a step has a weight of its own is shown in results, and an identifier must
/// stay as the submissions spell it.
/// </remarks>
public sealed class PlanWriter
{
    private readonly bool canonical;
    private readonly EvaluationPlan plan;

    private PlanWriter(EvaluationPlan plan, bool canonical)
    {
        this.plan = plan;
        this.canonical = canonical;
    }

    /// <summary>The plan as JSON.</summary>
    public static string Write(EvaluationPlan plan, bool canonical) =>
        CanonicalJson.Of(new PlanWriter(plan, canonical).Plan());

    private Dictionary<string, object?> Plan() =>
        new()
        {
            ["steps"] = plan.Steps.Select(Step),
            ["totalPoints"] = plan.TotalPoints.ToString(),
            ["consensus"] = PlanWords.Of(PlanWords.Consensus, plan.Consensus),
            ["rounding"] = RoundingOf(plan.Rounding),
            ["ranking"] = PlanWords.Of(PlanWords.Rankings, plan.Ranking),
            ["adjustment"] = plan.Adjustment is { } adjustment ? Adjustment(adjustment) : null,
            ["tieBreak"] = plan.TieBreaks.Select(link => Text(link.ToString())),
            ["drawSeed"] = Text(plan.DrawSeed),
            ["service"] = plan.Service.IsDefault ? null : Service(plan.Service),
        };

    private Dictionary<string, object?> Step(PlanStep step)
    {
        var properties = new Dictionary<string, object?>
        {
            ["id"] = Text(step.Id),
            ["name"] = Both(step.Name),
            ["envelope"] = Text(step.Envelope),
            ["assumed"] = Both(step.Assumed),
        };
        if (step is MandatoryStep mandatory)
        {
            properties["kind"] = PlanWords.Mandatory;
            properties["requirements"] = mandatory.Requirements.Select(Requirement);
        }
        if (step is ScoredStep scored)
        {
            properties["maximum"] = scored.Maximum.ToString();
            properties["weight"] = (canonical ? scored.Counts : scored.Weight)?.ToString();
            properties["rounding"] = RoundingOf(scored.Rounding ?? (canonical ? plan.Rounding : null));
        }
        if (step is RatedStep rated)
            Rated(rated, properties);
        if (step is PriceStep price)
            Price(price, properties);
        return properties;
    }

    private void Rated(RatedStep step, Dictionary<string, object?> properties)
    {
        properties["kind"] = PlanWords.Rated;
        properties["minimum"] = step.Minimum is { } minimum ? Minimum(minimum) : null;
        properties["criteria"] = step.Criteria.Select(CriterionOf);
    }

    private static void Price(PriceStep step, Dictionary<string, object?> properties)
    {
        properties["kind"] = PlanWords.Price;
        properties["formula"] = PlanWords.Of(PlanWords.Formulas, step.Formula);
        properties["budget"] = step.Budget?.ToString();
        properties["abnormallyLow"] = step.AbnormallyLowBelowMean is { } percent
            ? new Dictionary<string, object?> { ["percentBelowMean"] = percent.ToString() }
            : null;
    }

    private Dictionary<string, object?> CriterionOf(Criterion criterion) =>
        new()
        {
            ["id"] = Text(criterion.Id),
            ["name"] = Both(criterion.Name),
            ["maximum"] = criterion.Maximum.ToString(),
            ["minimum"] = criterion.Minimum?.ToString(),
            ["scale"] = criterion.Scale is { } scale ? ScaleOf(scale) : null,
            ["criteria"] = criterion.IsLeaf ? null : criterion.Children.Select(CriterionOf),
        };

    private Dictionary<string, object?> Requirement(Requirement requirement) =>
        new() { ["id"] = Text(requirement.Id), ["text"] = Both(requirement.Text) };

    private static Dictionary<string, object?> Minimum(StepMinimum minimum) =>
        new() { ["percent"] = minimum.Percent?.ToString(), ["points"] = minimum.Points?.ToString() };

    private static Dictionary<string, object?> ScaleOf(Scale scale) =>
        new() { ["maximum"] = scale.Maximum.ToString(), ["increment"] = scale.Increment.ToString() };

    private static Dictionary<string, object?> Adjustment(PriceAdjustment adjustment) =>
        new()
        {
            ["percent"] = adjustment.Percent.ToString(),
            ["from"] = adjustment.From.ToString(),
            ["per"] = adjustment.Per.ToString(),
        };

    private Dictionary<string, object?> Service(ServiceRules rules) =>
        new()
        {
            ["commentLength"] = Whole(rules.CommentLength),
            ["spread"] = rules.Spread.ToString(),
            ["disclosure"] = Disclosure(rules),
            ["lookedFor"] = rules.LookedFor.IsEmpty ? null : rules.LookedFor.Select(LookedFor),
            ["bands"] = rules.Bands.IsEmpty ? null : rules.Bands.Select(Band),
            ["quorum"] = Whole(rules.Quorum),
            ["standstillDays"] = Whole(rules.StandstillDays),
            ["debriefDays"] = Whole(rules.DebriefDays),
            ["addendumDays"] = Whole(rules.AddendumDays),
            ["planningMonths"] = Whole(rules.PlanningMonths),
            ["transitionMonths"] = Whole(rules.TransitionMonths),
            ["showsInvited"] = rules.ShowsInvited,
        };

    private object? Disclosure(ServiceRules rules) =>
        rules.DisclosureSwitches.IsEmpty
            ? Text(rules.Disclosure)
            : rules
                .DisclosureSwitches.Select(one =>
                    KeyValuePair.Create(PlanWords.Of(PlanWords.DisclosureSwitches, one.What), (object?)one.IsAllowed)
                )
                .Append(new(PlanWords.DisclosureName, Text(rules.Disclosure)))
                .ToDictionary();

    private Dictionary<string, object?> LookedFor(LookedFor looked) =>
        new() { ["criterion"] = Text(looked.Criterion), ["text"] = Both(looked.Text) };

    private Dictionary<string, object?> Band(PointBand band) =>
        new()
        {
            ["from"] = band.From.ToString(),
            ["name"] = Both(band.Name),
            ["text"] = Both(band.Text),
        };

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Dictionary<string, object?>? RoundingOf(Rounding? rounding) =>
        rounding is null
            ? null
            : new()
            {
                ["digits"] = Whole(rounding.Digits),
                ["mode"] = PlanWords.Of(PlanWords.RoundingModes, rounding.Mode),
            };

    private Dictionary<string, object?>? Both(BilingualText? text) =>
        text is null ? null : new() { ["en"] = Text(text.English), ["fr"] = Text(text.French) };

    private string? Text(string? text) => text is null || !canonical ? text : NormalForm.Compose(text);
}
