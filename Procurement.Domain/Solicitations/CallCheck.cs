using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Solicitations;

/// <summary>Whether a draft may be approved: its plan adds up, and its terms can be kept.</summary>
/// <remarks>Places are pointers into the draft: /terms/title/fr, /plan/steps/0/maximum.</remarks>
public static class CallCheck
{
    /// <summary>
    /// All faults. Codes: every plan.* fault, plan.steps-missing, plan.price-in-qualification, plan.draw-seed-typed,
    /// text.missing, reference.duplicate, reference.unknown, call.regions-missing, call.questions-close-late.
    /// </summary>
    /// <param name="terms">The terms.</param>
    /// <param name="plan">The plan; the service draws its seed.</param>
    /// <param name="regions">Codes of the programme's regions.</param>
    public static IReadOnlyList<PlanFault> Faults(
        CallTerms terms,
        EvaluationPlan plan,
        IReadOnlyCollection<string> regions
    ) => [.. OfTerms(terms, regions), .. Faults(terms.Kind, plan)];

    /// <summary>Those of a plan alone.</summary>
    public static IReadOnlyList<PlanFault> Faults(CallKind kind, EvaluationPlan plan) =>
        [.. OfPlan(kind, plan).Select(fault => fault with { At = "/plan" + fault.At })];

    private static IEnumerable<PlanFault> OfPlan(CallKind kind, EvaluationPlan plan)
    {
        foreach (var fault in PlanCheck.Faults(plan, seedIsDrawn: true))
            yield return fault;
        if (plan.DrawSeed is not null)
            yield return new PlanFault("plan.draw-seed-typed", "/drawSeed");
        if (plan.Steps.IsEmpty)
            yield return new PlanFault("plan.steps-missing", "/steps");
        if (kind == CallKind.RequestForQualifications)
            foreach (var (i, step) in plan.Steps.Index().Where(one => one.Item is PriceStep))
                yield return new PlanFault("plan.price-in-qualification", $"/steps/{i}", step.Id);
    }

    private static IEnumerable<PlanFault> OfTerms(CallTerms terms, IReadOnlyCollection<string> regions)
    {
        if (string.IsNullOrWhiteSpace(terms.Reference))
            yield return new PlanFault("text.missing", "/terms/reference");
        foreach (var fault in Both(terms.Title, "/terms/title").Concat(Both(terms.Description, "/terms/description")))
            yield return fault;
        if (terms.QuestionsCloseAt > terms.ClosesAt)
            yield return new PlanFault("call.questions-close-late", "/terms/questionsCloseAt", terms.Reference);
        if (terms.Kind == CallKind.CallForProposals && terms.Regions.Count == 0)
            yield return new PlanFault("call.regions-missing", "/terms/regions", terms.Reference);
        foreach (var (i, region) in terms.Regions.Index())
            if (!regions.Contains(region))
                yield return new PlanFault("reference.unknown", $"/terms/regions/{i}", region);
            else if (terms.Regions.Take(i).Contains(region))
                yield return new PlanFault("reference.duplicate", $"/terms/regions/{i}", region);
    }

    private static IEnumerable<PlanFault> Both(BilingualText? text, string at) =>
        text is null
            ? []
            : text.Missing().Select(language => new PlanFault("text.missing", $"{at}/{PlanWords.Code(language)}"));
}
