using System.Collections.Immutable;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Ranking.Evaluations;

/// <summary>Requirements that are met or not.</summary>
internal sealed class MandatoryEvaluator(MandatoryStep step) : StepEvaluator
{
    /// <inheritdoc />
    public override StepResult Evaluate(Entrant entrant)
    {
        var failed = ImmutableArray.CreateBuilder<string>();
        foreach (var requirement in step.Requirements)
        {
            if (!entrant.Requirements.TryGetValue(requirement.Id, out var met))
                throw new InvalidOperationException($"{entrant.Bidder}: requirement {requirement.Id} is not answered.");
            if (!met)
                failed.Add(requirement.Id);
        }
        return new MandatoryResult { Step = step.Id, Failed = failed.ToImmutable() };
    }

    /// <inheritdoc />
    public override bool IsComplete(Entrant entrant) =>
        step.Requirements.All(requirement => entrant.Requirements.ContainsKey(requirement.Id));
}
