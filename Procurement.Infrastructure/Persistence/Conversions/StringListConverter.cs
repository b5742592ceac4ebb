using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Procurement.Infrastructure.Persistence.Conversions;

/// <summary>A short list of words as a JSON array; accents stay legible.</summary>
internal sealed class StringListConverter()
    : ValueConverter<IReadOnlyList<string>, string>(list => Write(list), text => Read(text))
{
    private static readonly JsonWriterOptions Legible = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Write(IReadOnlyList<string> list)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Legible))
        {
            writer.WriteStartArray();
            foreach (var word in list)
                writer.WriteStringValue(word);
            writer.WriteEndArray();
        }
        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static IReadOnlyList<string> Read(string text)
    {
        using var document = JsonDocument.Parse(text);
        return [.. document.RootElement.EnumerateArray().Select(word => word.GetString()!)];
    }
}

/// <summary>Two lists are the same when their words are.</summary>
internal sealed class StringListComparer()
    : ValueComparer<IReadOnlyList<string>>(
        (left, right) => left == right || (left != null && right != null && left.SequenceEqual(right)),
        list => list.Count,
        list => list
    );
