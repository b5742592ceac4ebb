using System.Text.Json;
using Procurement.Api.Endpoints.Json;
using Procurement.Api.Localization;

namespace Procurement.Api.Endpoints.Problems;

/// <summary>Writes refusals as problem details in the language that the client prefers.</summary>
internal sealed class ProblemResult(IReadOnlyList<PlacedRefusal> refusals) : IResult
{
    public const string ContentType = "application/problem+json";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var language = PreferredLanguage.Of(httpContext.Request);
        var first = refusals[0].Refusal;
        var problem = new Problem
        {
            Type = $"urn:procurement:{first.Code}",
            Title = first.Code,
            Status = ProblemStatus.Of(first.Code),
            Detail = RefusalSentences.In(language, first),
            Code = first.Code,
            Current = first.Current,
            Errors =
            [
                .. refusals.Select(one => new ProblemEntry
                {
                    Code = one.Refusal.Code,
                    Detail = RefusalSentences.In(language, one.Refusal),
                    Pointer = one.Pointer,
                    Subject = one.Refusal.Subject,
                }),
            ],
        };
        var response = httpContext.Response;
        response.StatusCode = problem.Status;
        response.ContentType = ContentType;
        response.Headers.ContentLanguage = Languages.CodeOf(language);
        response.Headers.Vary = "Accept-Language";
        var body = JsonSerializer.SerializeToUtf8Bytes(problem, ExactJson.Options);
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, httpContext.RequestAborted);
    }
}
