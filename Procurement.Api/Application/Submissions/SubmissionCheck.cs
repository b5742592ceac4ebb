using System.Collections.Immutable;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Submissions;

namespace Procurement.Api.Application.Submissions;

/// <summary>What stands against a submission as it is handed in. What it says never repeats the price.</summary>
internal static class SubmissionCheck
{
    /// <summary>What it lacks; else what is wrong with its price form.</summary>
    public static ImmutableArray<Refusal> Of(EvaluationPlan plan, SubmissionDraft? draft, string? priceForm)
    {
        var missing = Completeness.Missing(plan, draft, !string.IsNullOrWhiteSpace(priceForm));
        if (!missing.IsEmpty || priceForm is null)
            return missing;
        if (!plan.Steps.OfType<PriceStep>().Any())
            return [new Refusal("reference.unknown", nameof(ReceiveSubmission.PriceForm))];
        return CommercialEnvelope.WhyUnreadable(priceForm) is { } fault ? [fault] : [];
    }
}
