using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Evaluation;

/// <summary>Section 3: the plan as published, and what is assumed.</summary>
internal static class PlanSection
{
    /// <summary>Steps, rules and assumptions.</summary>
    public static IEnumerable<Block> Of(Draft draft, EvaluationReport report)
    {
        var plan = report.Head.Plan;
        yield return new Paragraph(draft.Say("Plan.Intro"));
        yield return PlanTable.Of(draft);
        yield return new FactTable([
            PlanRules.Consensus(draft),
            .. PlanRules.Minimum(draft),
            .. plan
                .Steps.OfType<PriceStep>()
                .Select(step => new Fact(draft.Text("Rule.PricePoints"), PriceFormulaText.Rule(draft, step))),
            PlanRules.Rounding(draft),
            PlanRules.Ranking(draft),
            PlanRules.Ties(draft),
            .. plan
                .Steps.OfType<PriceStep>()
                .Where(step => step.AbnormallyLowBelowMean is not null)
                .Select(step => new Fact(
                    draft.Text("Rule.AbnormallyLow"),
                    draft.Say(
                        "Rule.Flagged",
                        ("percent", draft.Numbers.Percent(step.AbnormallyLowBelowMean!.Value.Exact))
                    )
                )),
            new(
                draft.Text("Rule.Cap"),
                report.MostRegionsPerBidder is { } most ? draft.Count("Rule.CapOf", most) : draft.Say("Rule.NoCap")
            ),
            new(draft.Text("Rule.Hash"), PlanHashText.Whole(report.Head.PlanHash)),
        ]);
        var assumed = plan.Steps.SelectMany(draft.Assumption).ToList();
        if (assumed.Count == 0)
            yield return new Paragraph(draft.Say("Plan.NothingAssumed"));
        foreach (var note in assumed)
            yield return note;
    }
}
