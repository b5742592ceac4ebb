using System.Text.Json;
using System.Text.Json.Serialization;
using Procurement.Domain.Plans;
using Procurement.Infrastructure.Exchange.CaseFiles;
using Procurement.Infrastructure.Exchange.CaseFiles.Plans;

namespace Procurement.Api.Endpoints.Json;

/// <summary>A plan in the names of the case format; numbers go out as exact text and come in as text or numbers.</summary>
internal sealed class PlanForm : JsonConverter<EvaluationPlan>
{
    public override EvaluationPlan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        List<CaseFault> faults = [];
        return PlanJson.Read(json.RootElement, faults) ?? throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, EvaluationPlan value, JsonSerializerOptions options) =>
        writer.WriteRawValue(PlanJson.Write(value), skipInputValidation: true);
}
