using Microsoft.AspNetCore.Routing.Patterns;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Endpoints.Json;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>What the door knows of one route; endpoint metadata, for the description and for tests.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The address, its parameters named like the request's properties.</param>
/// <param name="Request">The request that it sends.</param>
/// <param name="Value">What comes back.</param>
/// <param name="Room">The room that it belongs to.</param>
internal sealed record ApiRoute(string Method, string Path, Type Request, Type Value, string Room)
{
    /// <summary>The property of a request that If-Match fills.</summary>
    public const string Version = "version";

    /// <summary>The parameters of the address.</summary>
    public IReadOnlyList<string> Parameters { get; } =
    [.. RoutePatternFactory.Parse(Path).Parameters.Select(parameter => parameter.Name)];

    /// <summary>Whether it changes something that the sender must have read in its newest version.</summary>
    public bool IsVersioned { get; } =
        typeof(ICommand).IsAssignableFrom(Request) && Request.GetProperty("Version")?.PropertyType == typeof(int);

    /// <summary>Whether it makes something new, and answers with its identifier.</summary>
    public bool Makes { get; } = HttpMethods.IsPost(Method) && IdentifierForms.IsIdentifier(Value);

    /// <summary>Whether its value has a version, and therefore an ETag.</summary>
    public bool HasTag { get; } = Value.GetProperty("Version")?.PropertyType == typeof(int);

    /// <summary>The status of an answer that is no refusal.</summary>
    public int Success =>
        Value == typeof(Done) ? StatusCodes.Status204NoContent
        : Makes ? StatusCodes.Status201Created
        : StatusCodes.Status200OK;
}
