using System.Reflection;
using System.Text.Json;
using Procurement.Api.Endpoints.Json;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>What an act or a question gives: 204 without a body where it is nothing, 201 with its identifier where
/// something was made, else 200.</summary>
internal sealed class ValueResult<TValue>(TValue value) : IResult
{
    private static readonly bool IsIdentifier = IdentifierForms.IsIdentifier(typeof(TValue));

    private static readonly PropertyInfo? Version =
        typeof(TValue).GetProperty("Version") is { } version && version.PropertyType == typeof(int) ? version : null;

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
        if (Version?.GetValue(value) is int version)
        {
            var tag = EntityVersion.Tag(version, body);
            response.Headers.ETag = tag;
            if (HttpMethods.IsGet(httpContext.Request.Method) && EntityVersion.IsKnown(httpContext.Request, tag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }
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
