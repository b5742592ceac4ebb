using System.Text.Json;
using System.Text.Json.Serialization;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Endpoints;

/// <summary>How the API writes the domain's values: exact decimal numbers, and words in both languages.</summary>
internal static class ExactJson
{
    /// <summary>Adds the forms of points, money, words, and enumerations as words.</summary>
    public static void AddExactForms(this JsonSerializerOptions options)
    {
        options.Converters.Add(new Written<Points>((json, points) => json.WriteNumberValue(points.ToDecimal())));
        options.Converters.Add(new Written<Money>((json, money) => json.WriteNumberValue(money.ToDecimal())));
        options.Converters.Add(new Written<BilingualText>(WriteWords));
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
    }

    private static void WriteWords(Utf8JsonWriter json, BilingualText text)
    {
        json.WriteStartObject();
        json.WriteString("en", text.English);
        json.WriteString("fr", text.French);
        json.WriteEndObject();
    }

    private sealed class Written<T>(Action<Utf8JsonWriter, T> write) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("The API reads no such value yet.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            write(writer, value);
    }
}
