using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Plans;

/// <summary>One reason why a plan cannot be published.</summary>
/// <param name="Code">plan.*.</param>
/// <param name="At">JSON pointer within the plan, as the case format writes it, to the value at fault or to where a
/// missing one should stand.</param>
/// <param name="Arguments">What the code's sentence needs.</param>
public sealed record PlanFault(string Code, string At, params ImmutableArray<object> Arguments);

/// <summary>Whether a plan adds up and says everything in both languages.</summary>
/// <remarks>Source: cases/FORMAT.md, Plan and the plan codes.</remarks>
public sealed class PlanCheck
{
    private readonly EvaluationPlan plan;
    private readonly List<PlanFault> faults = [];
    private readonly HashSet<string> stepIds = new(StringComparer.Ordinal);
    private readonly HashSet<string> criterionIds = new(StringComparer.Ordinal);
    private readonly HashSet<string> requirementIds = new(StringComparer.Ordinal);

    private readonly bool seedIsDrawn;

    private PlanCheck(EvaluationPlan plan, bool seedIsDrawn)
    {
        this.plan = plan;
        this.seedIsDrawn = seedIsDrawn;
    }

    /// <summary>
    /// All faults of a plan; none: it may be published. Codes: plan.maximum-differs-from-criteria,
    /// plan.total-differs-from-steps, plan.duplicate-id, plan.minimum-above-maximum, plan.unknown-tie-break,
    /// plan.draw-seed-missing, plan.text-missing, and those of what only the service knows.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="seedIsDrawn">Whether publication draws the seed, so that none need stand yet.</param>
    public static IReadOnlyList<PlanFault> Faults(EvaluationPlan plan, bool seedIsDrawn = false)
    {
        var check = new PlanCheck(plan, seedIsDrawn);
        foreach (var (i, step) in plan.Steps.Index())
            check.Step(step, $"/steps/{i}");
        check.Total();
        check.TieBreaks();
        check.faults.AddRange(ServiceRulesCheck.Faults(plan));
        return check.faults;
    }

    private void Step(PlanStep step, string at)
    {
        Unique(stepIds, step.Id, at);
        Both(step.Name, $"{at}/name");
        if (step.Assumed is { } assumed)
            Both(assumed, $"{at}/assumed");
        if (step is MandatoryStep mandatory)
            foreach (var (i, requirement) in mandatory.Requirements.Index())
                Requirement(requirement, $"{at}/requirements/{i}");
        if (step is RatedStep rated)
            Rated(rated, at);
    }

    private void Requirement(Requirement requirement, string at)
    {
        Unique(requirementIds, requirement.Id, at);
        Both(requirement.Text, $"{at}/text");
    }

    private void Rated(RatedStep step, string at)
    {
        Sum(step.Criteria, step.Maximum, step.Id, at);
        if (step.MinimumPoints is { } minimum && minimum > step.Maximum.Exact)
            AboveMaximum(
                $"{at}/minimum/{(step.Minimum!.Percent is null ? "points" : "percent")}",
                step.Id,
                step.Maximum
            );
        foreach (var (i, criterion) in step.Criteria.Index())
            Criterion(criterion, $"{at}/criteria/{i}");
    }

    private void Criterion(Criterion criterion, string at)
    {
        Unique(criterionIds, criterion.Id, at);
        Both(criterion.Name, $"{at}/name");
        if (criterion.Minimum is { } minimum && minimum > criterion.Maximum)
            AboveMaximum($"{at}/minimum", criterion.Id, criterion.Maximum);
        if (!criterion.IsLeaf)
            Sum(criterion.Children, criterion.Maximum, criterion.Id, at);
        foreach (var (i, child) in criterion.Children.Index())
            Criterion(child, $"{at}/criteria/{i}");
    }

    private void Sum(ImmutableArray<Criterion> criteria, Points maximum, string id, string at)
    {
        var sum = Sum(criteria.Select(criterion => criterion.Maximum));
        if (sum != maximum.Exact)
            faults.Add(new("plan.maximum-differs-from-criteria", $"{at}/maximum", id, maximum, sum));
    }

    private void Total()
    {
        var sum = Sum(plan.Steps.OfType<ScoredStep>().Select(step => step.Counts));
        if (sum != plan.TotalPoints.Exact)
            faults.Add(new("plan.total-differs-from-steps", "/totalPoints", plan.TotalPoints, sum));
    }

    private void TieBreaks()
    {
        foreach (var (i, link) in plan.TieBreaks.Index())
            if (!Exists(link))
                faults.Add(new("plan.unknown-tie-break", $"/tieBreak/{i}", link.ToString()));
        if (!seedIsDrawn && plan.Draws && string.IsNullOrWhiteSpace(plan.DrawSeed))
            faults.Add(new("plan.draw-seed-missing", "/drawSeed"));
    }

    private bool Exists(TieBreak link) =>
        link.Kind switch
        {
            TieBreakKind.Unknown => false,
            TieBreakKind.Step => stepIds.Contains(link.Id ?? ""),
            TieBreakKind.Criterion => criterionIds.Contains(link.Id ?? ""),
            _ => true,
        };

    private void Unique(HashSet<string> ids, string id, string at)
    {
        if (!ids.Add(id))
            faults.Add(new("plan.duplicate-id", $"{at}/id", id));
    }

    private void Both(BilingualText text, string at)
    {
        foreach (var language in text.Missing())
            faults.Add(new("plan.text-missing", $"{at}/{PlanWords.Code(language)}"));
    }

    private void AboveMaximum(string at, string id, Points maximum) =>
        faults.Add(new("plan.minimum-above-maximum", at, id, maximum));

    /// <summary>An exact sum, of any size.</summary>
    private static Fraction Sum(IEnumerable<Points> parts) =>
        parts.Aggregate(Fraction.Zero, (sum, part) => sum + part.Exact);
}
