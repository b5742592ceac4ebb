using System.Globalization;
using System.Text.Json.Nodes;
using Procurement.Api.Endpoints.Json;
using Procurement.Api.Endpoints.Problems;
using Procurement.Api.Endpoints.Routes;
using Procurement.Api.Security;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Endpoints.Descriptions;

/// <summary>What a route answers: its value, or problem details with the codes of each status.</summary>
internal sealed class Answers(CodeComments comments, Schemas schemas)
{
    /// <summary>The answers by status.</summary>
    public JsonObject Of(ApiRoute route)
    {
        var answers = new JsonObject { [Text(route.Success)] = Success(route) };
        foreach (var status in Codes(route).Distinct().GroupBy(ProblemStatus.Of).OrderBy(group => group.Key))
            answers[Text(status.Key)] = Problem(status);
        return answers;
    }

    private JsonObject Success(ApiRoute route)
    {
        var answer = new JsonObject { ["description"] = route.Value == typeof(Done) ? "Done." : SaidOf(route) };
        if (route.Value == typeof(Done))
            return answer;
        var type = IdentifierForms.IsIdentifier(route.Value)
            ? typeof(Made<>).MakeGenericType(route.Value)
            : route.Value;
        answer["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = schemas.Of(type) } };
        if (route.HasTag)
            answer["headers"] = new JsonObject
            {
                ["ETag"] = new JsonObject
                {
                    ["description"] = "The version; send it back as If-Match.",
                    ["schema"] = new JsonObject { ["type"] = "string" },
                },
            };
        return answer;
    }

    private JsonObject Problem(IEnumerable<string> codes) =>
        new()
        {
            ["description"] = string.Join(", ", codes.Order(StringComparer.Ordinal)),
            ["content"] = new JsonObject
            {
                [ProblemResult.ContentType] = new JsonObject { ["schema"] = schemas.Of(typeof(Problem)) },
            },
        };

    private IEnumerable<string> Codes(ApiRoute route)
    {
        string[] form =
        [
            "request.missing-property",
            "request.too-large",
            "request.unknown-property",
            "request.unreadable",
            "request.wrong-type",
        ];
        var row = AccessTable.RowOf(route.Request);
        return
        [
            .. form,
            .. comments.Refusals(route.Request),
            .. row is { IsForAnybody: true } ? [] : (string[])["access.not-signed-in"],
            .. row is { IsForAnybody: true } or { IsForSignedIn: true }
                ? []
                : (string[])["access.not-permitted", "access.not-found"],
            .. route.IsVersioned ? (string[])["version.missing", "version.stale"] : [],
            .. HttpMethods.IsPost(route.Method)
                ? (string[])["idempotency.key-malformed", "idempotency.key-reused"]
                : [],
        ];
    }

    private string SaidOf(ApiRoute route) =>
        comments.Summary(route.Value) is { Length: > 0 } said ? said : "The answer.";

    private static string Text(int status) => status.ToString(CultureInfo.InvariantCulture);
}
