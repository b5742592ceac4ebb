using Procurement.Api.Localization;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Endpoints;

/// <summary>Turns what came of a request into an HTTP answer: the value, or problem details that carry the code.</summary>
internal static class OutcomeResults
{
    /// <summary>The answer; a refusal's sentence is in the language that the client prefers.</summary>
    public static IResult ToHttp<T>(this Outcome<T> outcome, HttpRequest request) =>
        outcome.IsRefused ? Problem(outcome.Refusals[0], request) : TypedResults.Ok(outcome.Value);

    /// <summary>The status of a code.</summary>
    public static int StatusOf(string code) =>
        code switch
        {
            "access.not-found" => StatusCodes.Status404NotFound,
            "access.not-permitted" => StatusCodes.Status403Forbidden,
            "version.stale" => StatusCodes.Status412PreconditionFailed,
            _ => StatusCodes.Status409Conflict,
        };

    private static IResult Problem(Refusal refusal, HttpRequest request) =>
        TypedResults.Problem(
            type: $"urn:procurement:{refusal.Code}",
            title: refusal.Code,
            detail: RefusalSentences.In(PreferredLanguage.Of(request), refusal),
            statusCode: StatusOf(refusal.Code)
        );
}
