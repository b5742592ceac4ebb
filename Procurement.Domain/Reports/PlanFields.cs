using System.Collections.Immutable;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Reports;

/// <summary>Everything that a plan says, one field after another, with its defaults filled in: what its hash is taken
/// of.</summary>
internal static class PlanFields
{
    /// <summary>The fields in the order of the plan; what it does not say is not among them.</summary>
    public static IEnumerable<(FieldPlace Place, CallField Field, FieldValue Value)> Of(EvaluationPlan plan) =>
        Whole(plan)
            .Concat(plan.Steps.SelectMany(step => Step(plan, step)))
            .Where(one => one.Value is not null)
            .Select(one => (one.Place, one.Field, one.Value!));

    private static IEnumerable<(FieldPlace Place, CallField Field, FieldValue? Value)> Whole(EvaluationPlan plan)
    {
        var (whole, rules) = (FieldPlace.Whole, plan.Service);
        yield return (whole, CallField.Order, Order(plan.Steps.Select(step => step.Id)));
        yield return (whole, CallField.TotalPoints, new PointsValue(plan.TotalPoints));
        yield return (whole, CallField.Consensus, new TermValue(PlanWords.Of(PlanWords.Consensus, plan.Consensus)));
        yield return (whole, CallField.Rounding, new RoundingValue(plan.Rounding));
        yield return (whole, CallField.Ranking, new TermValue(PlanWords.Of(PlanWords.Rankings, plan.Ranking)));
        if (plan.Adjustment is { } adjustment)
        {
            yield return (whole, CallField.AdjustmentPercent, new PercentValue(adjustment.Percent));
            yield return (whole, CallField.AdjustmentFrom, new PercentValue(adjustment.From));
            yield return (whole, CallField.AdjustmentPer, new PercentValue(adjustment.Per));
        }
        yield return (whole, CallField.Ties, new TiesValue(plan.TieBreaks));
        yield return (whole, CallField.DrawSeed, plan.DrawSeed is { } seed ? new TermValue(seed) : null);
        yield return (whole, CallField.CommentLength, new NumberValue(rules.CommentLength));
        yield return (whole, CallField.Spread, new PercentValue(rules.Spread));
        yield return (whole, CallField.Disclosure, new TermValue(rules.Disclosure));
        yield return (whole, CallField.Quorum, new NumberValue(rules.Quorum));
        yield return (whole, CallField.StandstillDays, new NumberValue(rules.StandstillDays));
        yield return (whole, CallField.DebriefDays, new NumberValue(rules.DebriefDays));
        yield return (whole, CallField.AddendumDays, new NumberValue(rules.AddendumDays));
        yield return (whole, CallField.PlanningMonths, new NumberValue(rules.PlanningMonths));
        yield return (whole, CallField.TransitionMonths, new NumberValue(rules.TransitionMonths));
        yield return (whole, CallField.ShowsInvited, new AnswerValue(rules.ShowsInvited));
        yield return (whole, CallField.Bands, rules.Bands.IsEmpty ? null : new WordsValue(Bands(rules.Bands)));
    }

    private static IEnumerable<(FieldPlace Place, CallField Field, FieldValue? Value)> Step(
        EvaluationPlan plan,
        PlanStep step
    )
    {
        var place = new FieldPlace(step.Id);
        yield return (place, CallField.Name, new WordsValue(step.Name));
        yield return (place, CallField.Kind, new TermValue(KindOf(step)));
        yield return (place, CallField.Envelope, step.Envelope is { } envelope ? new TermValue(envelope) : null);
        yield return (place, CallField.Assumed, Words(step.Assumed));
        if (step is ScoredStep scored)
        {
            yield return (place, CallField.Maximum, new PointsValue(scored.Maximum));
            yield return (place, CallField.Weight, new PointsValue(scored.Counts));
            yield return (place, CallField.Rounding, new RoundingValue(scored.Rounding ?? plan.Rounding));
        }
        foreach (var field in Within(plan, step, place))
            yield return field;
    }

    private static IEnumerable<(FieldPlace Place, CallField Field, FieldValue? Value)> Within(
        EvaluationPlan plan,
        PlanStep step,
        FieldPlace place
    )
    {
        switch (step)
        {
            case MandatoryStep mandatory:
                yield return (place, CallField.Order, Order(mandatory.Requirements.Select(one => one.Id)));
                foreach (var one in mandatory.Requirements)
                    yield return (place with { Item = one.Id }, CallField.Requirement, new WordsValue(one.Text));
                break;
            case RatedStep rated:
                yield return (place, CallField.Minimum, Minimum(rated.Minimum));
                yield return (place, CallField.Order, Order(rated.Criteria.Select(one => one.Id)));
                foreach (var field in rated.AllCriteria.SelectMany(one => Criterion(plan, one, place)))
                    yield return field;
                break;
            case PriceStep price:
                yield return (place, CallField.Formula, new TermValue(PlanWords.Of(PlanWords.Formulas, price.Formula)));
                yield return (place, CallField.Budget, price.Budget is { } budget ? new AmountValue(budget) : null);
                yield return (
                    place,
                    CallField.AbnormallyLow,
                    price.AbnormallyLowBelowMean is { } low ? new PercentValue(low) : null
                );
                break;
        }
    }

    private static IEnumerable<(FieldPlace Place, CallField Field, FieldValue? Value)> Criterion(
        EvaluationPlan plan,
        Criterion one,
        FieldPlace step
    )
    {
        var place = step with { Item = one.Id };
        yield return (place, CallField.Name, new WordsValue(one.Name));
        yield return (place, CallField.Maximum, new PointsValue(one.Maximum));
        yield return (place, CallField.Minimum, one.Minimum is { } minimum ? new PointsValue(minimum) : null);
        yield return (place, CallField.ScaleMaximum, one.Scale is null ? null : new PointsValue(one.Scale.Maximum));
        yield return (place, CallField.ScaleIncrement, one.Scale is null ? null : new PointsValue(one.Scale.Increment));
        if (!one.IsLeaf)
            yield return (place, CallField.Order, Order(one.Children.Select(child => child.Id)));
        var looked = plan.Service.LookedFor.FirstOrDefault(looked => looked.Criterion == one.Id);
        yield return (place, CallField.LookedFor, Words(looked?.Text));
    }

    /// <summary>All of them in one text, the highest first.</summary>
    private static BilingualText Bands(ImmutableArray<PointBand> bands)
    {
        var ordered = bands.OrderByDescending(band => band.From.Exact).ToList();
        return new BilingualText(
            string.Join(" ", ordered.Select(one => $"{one.From}%: {one.Name.English}. {one.Text.English}")),
            string.Join(" ", ordered.Select(one => $"{one.From}\u00A0%\u00A0: {one.Name.French}. {one.Text.French}"))
        );
    }

    private static string KindOf(PlanStep step) =>
        step switch
        {
            MandatoryStep => PlanWords.Mandatory,
            PriceStep => PlanWords.Price,
            _ => PlanWords.Rated,
        };

    private static FieldValue? Minimum(StepMinimum? minimum) =>
        minimum is null ? null
        : minimum.Percent is { } percent ? new PercentValue(percent)
        : new PointsValue(minimum.Points!.Value);

    private static OrderValue Order(IEnumerable<string> items) => new(items.ToImmutableArray());

    private static WordsValue? Words(BilingualText? words) => words is null ? null : new WordsValue(words);
}
