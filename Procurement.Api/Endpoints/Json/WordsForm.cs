using System.Text.Json;
using System.Text.Json.Serialization;
using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Endpoints.Json;

/// <summary>Words in both languages: <c>{"en": …, "fr": …}</c>. One that is left out is empty, for the domain to refuse.</summary>
internal sealed class WordsForm : JsonConverter<BilingualText>
{
    public override BilingualText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        if (json.RootElement.ValueKind != JsonValueKind.Object)
            throw new JsonException();
        var (english, french) = ("", "");
        foreach (var part in json.RootElement.EnumerateObject())
        {
            var text =
                part.Value.ValueKind == JsonValueKind.String ? part.Value.GetString()! : throw new JsonException();
            if (part.NameEquals("en"))
                english = text;
            else if (part.NameEquals("fr"))
                french = text;
            else
                throw new JsonException();
        }
        return new BilingualText(english, french);
    }

    public override void Write(Utf8JsonWriter writer, BilingualText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("en", value.English);
        writer.WriteString("fr", value.French);
        writer.WriteEndObject();
    }
}
