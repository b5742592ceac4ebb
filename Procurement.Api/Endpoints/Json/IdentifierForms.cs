using System.Text.Json;
using System.Text.Json.Serialization;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Endpoints.Json;

/// <summary>A typed identifier as the text of its GUID, also where it names an entry of an object.</summary>
internal sealed class IdentifierForms : JsonConverterFactory
{
    /// <summary>Whether the type is an identifier: one GUID named Value, and nothing else.</summary>
    public static bool IsIdentifier(Type type) =>
        type.IsValueType
        && type.Namespace == typeof(ProgrammeId).Namespace
        && type.GetProperties() is [{ Name: "Value" } value]
        && value.PropertyType == typeof(Guid);

    public override bool CanConvert(Type typeToConvert) => IsIdentifier(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Form<>).MakeGenericType(typeToConvert))!;

    private sealed class Form<T> : JsonConverter<T>
        where T : struct
    {
        private static readonly System.Reflection.PropertyInfo Value = typeof(T).GetProperty("Value")!;

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Parse(reader.TokenType == JsonTokenType.String ? reader.GetString() : null);

        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            Parse(reader.GetString());

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(GuidOf(value));

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WritePropertyName(GuidOf(value).ToString());

        private static Guid GuidOf(T value) => (Guid)Value.GetValue(value)!;

        private static T Parse(string? text) =>
            Guid.TryParseExact(text, "D", out var value)
                ? (T)Activator.CreateInstance(typeof(T), value)!
                : throw new JsonException();
    }
}
