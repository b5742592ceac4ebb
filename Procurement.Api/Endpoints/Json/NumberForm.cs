using System.Text.Json;
using System.Text.Json.Serialization;
using Procurement.Domain.Common.Numbers;

namespace Procurement.Api.Endpoints.Json;

/// <summary>An exact decimal as a JSON number, digit by digit; a fraction that no decimal ends is written as text, "1/3".</summary>
internal sealed class NumberForm<T>(Func<Fraction, T?> read, Func<T, Fraction> exact) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        return ExactJson.Number(json.RootElement) is { } number && read(number) is { } value
            ? value
            : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var number = exact(value);
        if (DecimalText.Ends(number))
            writer.WriteRawValue(DecimalText.Write(number), skipInputValidation: true);
        else
            writer.WriteStringValue(number.ToString());
    }
}
