using Procurement.Api.Localization;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;

namespace Procurement.Api.Application.Solicitations;

/// <summary>What is wrong with a draft, or had better be otherwise.</summary>
/// <param name="Code">Its code.</param>
/// <param name="At">JSON pointer into the draft: /terms/title/fr, /plan/steps/0/maximum.</param>
/// <param name="Sentence">What is wrong and what to do next.</param>
public sealed record FoundFault(string Code, string At, BilingualText Sentence)
{
    internal static IReadOnlyList<FoundFault> Of(IEnumerable<PlanFault> faults, string under = "") =>
        [.. faults.Select(fault => Of(fault, under))];

    private static FoundFault Of(PlanFault fault, string under)
    {
        var refusal = new Refusal(fault.Code, fault.Arguments);
        var sentence = new BilingualText(
            RefusalSentences.In(Language.English, refusal),
            RefusalSentences.In(Language.French, refusal)
        );
        return new FoundFault(fault.Code, under + fault.At, sentence);
    }
}
