using System.Text;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Endpoints.Problems;
using Procurement.Api.Security;
using Procurement.Domain.Common.Outcomes;
using Procurement.Infrastructure.Persistence.Answers;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>Idempotency-Key: sent again with the same key within a day, an act is not done again, and its first answer is
/// sent once more.</summary>
internal static class RetryKey
{
    /// <summary>The header.</summary>
    public const string Header = "Idempotency-Key";

    private const int Longest = 100;

    /// <summary>Reads the key, and looks whether it was answered.</summary>
    /// <returns>What to send at once; null: the act is still to be done.</returns>
    public static async Task<IResult?> Look<TValue>(HttpContext context, ApiRoute route)
    {
        var (services, request) = (context.RequestServices, context.Request);
        if (!HttpMethods.IsPost(route.Method) || !request.Headers.TryGetValue(Header, out var given))
            return null;
        if (given is not [{ Length: > 0 and <= Longest } key] || key.Any(sign => sign is < '!' or > '~'))
            return new Refusal("idempotency.key-malformed", Longest).ToHttp();
        if (services.GetRequiredService<Caller>().Id is not { } person)
            return null;
        var act = $"{route.Method} {request.Path}";
        services.GetRequiredService<Retry>().Under(key, act, Written<TValue>);
        var kept = await services.GetRequiredService<KeptAnswers>().Find(person, key, context.RequestAborted);
        return kept switch
        {
            null => null,
            _ when kept.Act != act => new Refusal("idempotency.key-reused").ToHttp(),
            { Body: null } => new Refusal("idempotency.answer-not-kept").ToHttp(),
            _ => AnswerResult.Of(route, Answer.Kept(kept.Body, kept.Tag)),
        };
    }

    private static (string Body, string? Tag) Written<TValue>(object outcome)
    {
        var answer = Answer.Of(((Outcome<TValue>)outcome).Value);
        return (Encoding.UTF8.GetString(answer.Body), answer.Tag);
    }
}
