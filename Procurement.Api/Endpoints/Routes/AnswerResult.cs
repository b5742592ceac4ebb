namespace Procurement.Api.Endpoints.Routes;

/// <summary>Sends an answer: 204 where it says nothing, 304 where the client has it, 201 with its identifier where
/// something was made, else 200.</summary>
internal sealed class AnswerResult(Answer answer, bool isMade) : IResult
{
    /// <summary>The answer of a route.</summary>
    public static AnswerResult Of(ApiRoute route, Answer answer) => new(answer, route.Makes);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        if (answer.Tag is not null)
            response.Headers.ETag = answer.Tag;
        response.StatusCode = StatusOf(httpContext.Request);
        if (response.StatusCode is StatusCodes.Status204NoContent or StatusCodes.Status304NotModified)
            return;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = answer.Body.Length;
        await response.Body.WriteAsync(answer.Body, httpContext.RequestAborted);
    }

    private int StatusOf(HttpRequest request) =>
        answer.Body.Length == 0 ? StatusCodes.Status204NoContent
        : answer.Tag is { } tag && HttpMethods.IsGet(request.Method) && EntityVersion.IsKnown(request, tag)
            ? StatusCodes.Status304NotModified
        : isMade ? StatusCodes.Status201Created
        : StatusCodes.Status200OK;
}
