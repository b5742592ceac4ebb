using System.Text.Json;
using Procurement.Api.Endpoints.Json;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>What an act or a question gives: 204 without a body where it is nothing, 201 with its identifier where
/// something was made, else 200.</summary>
internal sealed class ValueResult<TValue>(TValue value) : IResult
{
    private static readonly bool IsIdentifier = IdentifierForms.IsIdentifier(typeof(TValue));

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        if (value is Done)
        {
            response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }
        var body = IsIdentifier
            ? JsonSerializer.SerializeToUtf8Bytes(new Made<TValue>(value), ExactJson.Options)
            : JsonSerializer.SerializeToUtf8Bytes(value, ExactJson.Options);
        var isMade = IsIdentifier && HttpMethods.IsPost(httpContext.Request.Method);
        response.StatusCode = isMade ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, httpContext.RequestAborted);
    }
}

/// <summary>What was made.</summary>
/// <param name="Id">Its identifier.</param>
internal sealed record Made<T>(T Id);
