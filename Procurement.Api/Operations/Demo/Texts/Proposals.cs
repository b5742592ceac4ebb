using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;

namespace Procurement.Api.Operations.Demo.Texts;

/// <summary>What is asked for in each criterion, and what bidders answer.</summary>
internal sealed class Proposals
{
    private readonly JsonNode words = DemoTexts.Words("Proposals.json");

    /// <summary>The rules of the demo's calls: three scorers at least, a comment with every mark, ten days between approval
    /// and signature.</summary>
    public ServiceRules Rules(EvaluationPlan plan) =>
        new()
        {
            CommentLength = 20,
            Quorum = 3,
            StandstillDays = 10,
            LookedFor = [.. Looked(plan)],
        };

    /// <summary>The answer to a criterion, in the bidder's language.</summary>
    public string Answer(string criterion, Language language, int sites, int staff, string region) =>
        DemoTexts
            .Both(words[criterion]!["answer"]!)
            .In(language)
            .Replace("{sites}", $"{sites}", StringComparison.Ordinal)
            .Replace("{staff}", $"{staff}", StringComparison.Ordinal)
            .Replace("{region}", region, StringComparison.Ordinal);

    private IEnumerable<LookedFor> Looked(EvaluationPlan plan) =>
        from step in plan.RatedSteps
        from leaf in step.Leaves
        where words[leaf.Id] is not null
        select new LookedFor(leaf.Id, DemoTexts.Both(words[leaf.Id]!["asked"]!));
}
