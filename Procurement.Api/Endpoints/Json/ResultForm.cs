using System.Text.Json;
using System.Text.Json.Serialization;
using Procurement.Infrastructure.Exchange.CaseFiles.Results;

namespace Procurement.Api.Endpoints.Json;

/// <summary>A result as the one writer of result.json writes it.</summary>
internal sealed class ResultForm : JsonConverter<CaseResult>
{
    public override CaseResult Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException();

    public override void Write(Utf8JsonWriter writer, CaseResult value, JsonSerializerOptions options) =>
        writer.WriteRawValue(ResultWriter.Write(value), skipInputValidation: true);
}
