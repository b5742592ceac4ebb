namespace Procurement.Api.Endpoints.Routes;

/// <summary>Sends a value from an endpoint that maps itself, as a line of the route table would.</summary>
internal sealed class ValueResult<TValue>(TValue value) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) =>
        new AnswerResult(Answer.Of(value), isMade: false).ExecuteAsync(httpContext);
}
