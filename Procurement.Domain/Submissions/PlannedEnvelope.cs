using System.Collections.Immutable;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Submissions.Documents;

namespace Procurement.Domain.Submissions;

/// <summary>An envelope that a plan asks for: the one that a step names; where it names none, a mandatory step reads the
/// requirements and a price step the commercial one, and no document is demanded.</summary>
/// <param name="Name">Its name, as the plan writes it.</param>
/// <param name="IsRequired">Whether a submission without a document in it is incomplete.</param>
/// <param name="IsSealed">Whether it is sealed by key holders, not by the service.</param>
/// <param name="Leaves">Criteria for each of which the bidder names document and page, in the plan's order.</param>
public sealed record PlannedEnvelope(string Name, bool IsRequired, bool IsSealed, ImmutableArray<string> Leaves)
{
    /// <summary>The envelope of a proposal that is read page by page: PDF only.</summary>
    public const string Technical = "technical";

    private const string Requirements = "requirements";
    private const string Commercial = "commercial";

    /// <summary>The envelopes of a plan, in the order of its steps.</summary>
    public static ImmutableArray<PlannedEnvelope> Of(EvaluationPlan plan) =>
        [
            .. from step in plan.Steps
            let name = NameOf(step)
            where name is not null
            group step by name into steps
            select new PlannedEnvelope(
                steps.Key,
                steps.Any(step => step.Envelope is not null && step is not PriceStep),
                steps.Any(step => step is PriceStep),
                [.. steps.Key == Technical ? steps.OfType<RatedStep>().SelectMany(Asked) : []]
            ),
        ];

    /// <summary>The envelope of that name, or null.</summary>
    public static PlannedEnvelope? Find(EvaluationPlan plan, string name) =>
        Of(plan).FirstOrDefault(envelope => envelope.Name == name);

    /// <summary>The envelope that a step reads; null: none, such as a presentation.</summary>
    public static string? NameOf(PlanStep step) =>
        step.Envelope
        ?? step switch
        {
            MandatoryStep => Requirements,
            PriceStep => Commercial,
            _ => null,
        };

    /// <summary>Whether documents of a kind may lie in it.</summary>
    public bool Takes(DocumentKind kind) =>
        IsSealed == (kind == DocumentKind.Sealed) && (Name != Technical || kind == DocumentKind.Pdf);

    private static IEnumerable<string> Asked(RatedStep step) => step.Leaves.Select(leaf => leaf.Id);
}
