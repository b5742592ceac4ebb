using Procurement.Domain.Debriefs;

namespace Procurement.Domain.Plans;

/// <summary>Whether what only the service knows of a plan can stand.</summary>
internal static class ServiceRulesCheck
{
    /// <summary>The faults, in the order in which the plan writes the rules. Codes: plan.service-out-of-range,
    /// plan.unknown-disclosure, plan.unknown-criterion, plan.duplicate-id, plan.text-missing.</summary>
    public static IEnumerable<PlanFault> Faults(EvaluationPlan plan)
    {
        var rules = plan.Service;
        foreach (var (name, value, from, to) in Limits(rules))
            if (value < from || value > to)
                yield return new PlanFault("plan.service-out-of-range", $"/service/{name}", from, to);
        if (rules.Spread.Exact.Sign < 0 || rules.Spread.Exact > 100)
            yield return new PlanFault("plan.service-out-of-range", "/service/spread", 0, 100);
        if (DisclosurePolicy.Named(rules.Disclosure) is null)
            yield return new PlanFault("plan.unknown-disclosure", "/service/disclosure", rules.Disclosure);
        var criteria = plan
            .RatedSteps.SelectMany(step => step.AllCriteria)
            .Select(criterion => criterion.Id)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (i, looked) in rules.LookedFor.Index())
        {
            var at = $"/service/lookedFor/{i}";
            if (!criteria.Contains(looked.Criterion))
                yield return new PlanFault("plan.unknown-criterion", $"{at}/criterion", looked.Criterion);
            if (rules.LookedFor.Take(i).Any(earlier => earlier.Criterion == looked.Criterion))
                yield return new PlanFault("plan.duplicate-id", $"{at}/criterion", looked.Criterion);
            foreach (var language in looked.Text.Missing())
                yield return new PlanFault("plan.text-missing", $"{at}/text/{PlanWords.Code(language)}");
        }
        foreach (var (i, band) in rules.Bands.Index())
        {
            var at = $"/service/bands/{i}";
            if (band.From.Exact.Sign < 0 || band.From.Exact > 100)
                yield return new PlanFault("plan.service-out-of-range", $"{at}/from", 0, 100);
            if (rules.Bands.Take(i).Any(earlier => earlier.From == band.From))
                yield return new PlanFault("plan.duplicate-id", $"{at}/from", band.From);
            foreach (var language in band.Name.Missing())
                yield return new PlanFault("plan.text-missing", $"{at}/name/{PlanWords.Code(language)}");
            foreach (var language in band.Text.Missing())
                yield return new PlanFault("plan.text-missing", $"{at}/text/{PlanWords.Code(language)}");
        }
    }

    private static (string Name, int Value, int From, int To)[] Limits(ServiceRules rules) =>
        [
            ("commentLength", rules.CommentLength, 1, 10_000),
            ("quorum", rules.Quorum, 1, 100),
            ("standstillDays", rules.StandstillDays, 0, 366),
            ("debriefDays", rules.DebriefDays, 0, 366),
            ("addendumDays", rules.AddendumDays, 0, 366),
            ("planningMonths", rules.PlanningMonths, 0, 120),
            ("transitionMonths", rules.TransitionMonths, 0, 120),
        ];
}
