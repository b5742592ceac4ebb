using System.Collections.Immutable;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Submissions;

/// <summary>What a submission lacks.</summary>
public static class Completeness
{
    /// <summary>submission.incomplete, once for each envelope without its document, each criterion without its place and a
    /// price form that is missing, each naming what it is about.</summary>
    /// <param name="plan">The plan as published.</param>
    /// <param name="draft">What the bidder prepared; null: nothing.</param>
    /// <param name="hasPriceForm">Whether a price was typed in the act.</param>
    public static ImmutableArray<Refusal> Missing(EvaluationPlan plan, SubmissionDraft? draft, bool hasPriceForm)
    {
        var envelopes = PlannedEnvelope.Of(plan);
        var empty = envelopes.Where(one => one.IsRequired && Held(draft, one.Name) == 0).Select(one => one.Name);
        var unplaced = envelopes
            .SelectMany(one => one.Leaves)
            .Where(leaf => draft is null || draft.Places.All(place => place.Criterion != leaf));
        var unpriced = hasPriceForm ? [] : plan.Steps.OfType<PriceStep>().Select(step => step.Id);
        return
        [
            .. empty
                .Concat(unplaced)
                .Concat(unpriced)
                .Select(item => new Refusal("submission.incomplete", item) { Subject = new Subject(Item: item) }),
        ];
    }

    private static int Held(SubmissionDraft? draft, string envelope) =>
        draft?.Documents.Count(document => document.Envelope == envelope) ?? 0;
}
