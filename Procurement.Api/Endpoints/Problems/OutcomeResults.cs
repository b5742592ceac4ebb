using System.Collections.Immutable;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Endpoints.Problems;

/// <summary>Turns what came of a request into an HTTP answer: the value, or problem details that carry the codes.</summary>
internal static class OutcomeResults
{
    /// <summary>All refusals; the first one decides the status.</summary>
    public static IResult ToHttp(this ImmutableArray<Refusal> refusals) =>
        new ProblemResult([.. refusals.Select(refusal => new PlacedRefusal(refusal))]);

    /// <summary>One refusal.</summary>
    public static IResult ToHttp(this Refusal refusal) => new ProblemResult([new PlacedRefusal(refusal)]);
}
