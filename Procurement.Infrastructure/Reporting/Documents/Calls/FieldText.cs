using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;
using Procurement.Infrastructure.Reporting.Resources;

namespace Procurement.Infrastructure.Reporting.Documents.Calls;

/// <summary>What a changed field is called, and what it said before and says now: each in the words of its own plan.</summary>
internal sealed class FieldText(Draft draft, AddendumReport report)
{
    private readonly Draft was = Under(draft, report, report.Before.Plan);
    private readonly Draft isNow = Under(draft, report, report.After.Plan);

    /// <summary>The criterion or requirement, where it is one's, and the field.</summary>
    public Cell Label(FieldChange change) =>
        change.Place.Item is { } item
            ? new Cell([NameOf(item), draft.Text(FieldLabels.KeyOf(change.Field))])
            : draft.Text(FieldLabels.KeyOf(change.Field));

    /// <summary>What it said.</summary>
    public Cell Before(FieldChange change) => Of(was, change, change.Before);

    /// <summary>What it says.</summary>
    public Cell After(FieldChange change) => Of(isNow, change, change.After);

    private static Draft Under(Draft draft, AddendumReport report, EvaluationPlan plan) =>
        new(report.Head with { Plan = plan }, [], Words.OfAddendum(draft.Language));

    private RichText NameOf(string item)
    {
        var criterion = new[] { report.After.Plan, report.Before.Plan }
            .SelectMany(plan => plan.RatedSteps)
            .SelectMany(step => step.AllCriteria)
            .FirstOrDefault(one => one.Id == item);
        return criterion is null ? item : draft.Say("Criterion.Name", ("id", item), ("name", draft.In(criterion.Name)));
    }

    private static RichText Of(Draft draft, FieldChange change, FieldValue? value) =>
        value switch
        {
            WordsValue words => draft.In(words.Words),
            TermValue term => Term(draft, change, term.Term),
            PointsValue or PercentValue when change is { Field: CallField.Minimum, Place.Item: null } =>
                draft.MinimumText((RatedStep)draft.Head.Plan.Find(change.Place.Step!)!),
            PointsValue points => draft.Numbers.Shortest(points.Points),
            PercentValue percent => draft.Numbers.Percent(percent.Percent.Exact),
            AmountValue amount => draft.Numbers.Money(amount.Amount),
            NumberValue number => draft.Numbers.Whole(number.Number),
            AnswerValue answer => draft.Say(answer.IsYes ? "Value.Yes" : "Value.No"),
            RoundingValue rounding => PlanRules.RoundingText(draft, rounding.Rounding),
            TiesValue => PlanRules.Ties(draft).Lines[0],
            OrderValue { Items.Length: > 0 } order => draft.List(
                order.Items.Select(item => (RichText)(change.Place.Step is null ? draft.StepName(item) : item))
            ),
            InstantValue instant => draft.Moments.DateAndTime(instant.Instant),
            UnrecordedValue => draft.Say("NotRecorded"),
            _ => draft.Dash,
        };

    private static RichText Term(Draft draft, FieldChange change, string term) =>
        change.Field switch
        {
            CallField.Consensus => draft.Say(
                PlanWords.Consensus[term] switch
                {
                    ConsensusMethod.Mean => "Rule.Mean",
                    ConsensusMethod.Median => "Rule.Median",
                    _ => "Rule.Agreed",
                }
            ),
            CallField.Ranking => PlanRules.Ranking(draft).Lines[0],
            CallField.Formula => PriceFormulaText.Rule(draft, (PriceStep)draft.Head.Plan.Find(change.Place.Step!)!),
            CallField.Kind => draft.Say(
                term switch
                {
                    PlanWords.Mandatory => "Plan.Mandatory",
                    PlanWords.Price => "Plan.Price",
                    _ => "Plan.Rated",
                }
            ),
            _ => draft.Say("Value.Quoted", ("term", term)),
        };
}
