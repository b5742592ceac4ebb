using System.Text.Json;
using System.Text.Json.Nodes;
using Procurement.Api.Endpoints.Json;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;
using Procurement.Infrastructure.Exchange.CaseFiles.Results;

namespace Procurement.Api.Endpoints.Descriptions;

/// <summary>The schemas of single values.</summary>
internal static class Values
{
    private const string Exact = "An exact decimal number; read it as decimal digits, not as binary floating point.";

    /// <summary>The schema of a value, or null where the type is made of parts.</summary>
    public static JsonObject? Of(Type type)
    {
        if (type.IsEnum)
            return new JsonObject { ["type"] = "string", ["enum"] = Words(type) };
        if (type == typeof(Guid) || IdentifierForms.IsIdentifier(type))
            return Form("string", "uuid");
        if (type == typeof(DateTimeOffset))
            return Form("string", "date-time");
        if (type == typeof(DateOnly))
            return Form("string", "date");
        if (type == typeof(Points) || type == typeof(Money) || type == typeof(Percent) || type == typeof(Fraction))
            return new JsonObject { ["type"] = "number", ["description"] = Exact };
        if (type == typeof(BilingualText))
            return Bilingual();
        if (type == typeof(EvaluationPlan))
            return new JsonObject
            {
                ["type"] = "object",
                ["description"] = "An evaluation plan in the names of the case format; numbers as exact text.",
            };
        if (type == typeof(CaseResult))
            return new JsonObject
            {
                ["type"] = "object",
                ["description"] = "The result in the case format: result.json.",
            };
        if (type == typeof(string))
            return Form("string");
        if (type == typeof(byte[]))
            return new JsonObject { ["type"] = "string", ["contentEncoding"] = "base64" };
        if (type == typeof(bool))
            return Form("boolean");
        if (type == typeof(int))
            return Form("integer", "int32");
        return type == typeof(long) ? Form("integer", "int64") : null;
    }

    private static JsonObject Form(string type, string? format = null)
    {
        var schema = new JsonObject { ["type"] = type };
        if (format is not null)
            schema["format"] = format;
        return schema;
    }

    private static JsonObject Bilingual() =>
        new()
        {
            ["type"] = "object",
            ["description"] = "The same words in English and in French.",
            ["properties"] = new JsonObject { ["en"] = Form("string"), ["fr"] = Form("string") },
            ["required"] = new JsonArray("en", "fr"),
        };

    private static JsonArray Words(Type type) =>
        [.. Enum.GetNames(type).Select(name => (JsonNode)JsonNamingPolicy.CamelCase.ConvertName(name))];
}
