using System.Text.Json;
using System.Text.Unicode;

namespace Procurement.Infrastructure.Exchange.CaseFiles.Forms;

/// <summary>Reads bytes as JSON, strictly: one value, no comments, no name twice, nothing nested deeper than 64.</summary>
public static class CaseDocument
{
    /// <summary>The most bytes that a file may have: 64 MB.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    private const int Deepest = 64;

    private static readonly JsonDocumentOptions Strict = new()
    {
        AllowDuplicateProperties = false,
        AllowTrailingCommas = false,
        CommentHandling = JsonCommentHandling.Disallow,
        MaxDepth = Deepest,
    };

    /// <summary>The document, or null where the bytes cannot be read as one.</summary>
    public static JsonDocument? Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        try
        {
            return bytes.Length <= MostBytes && Utf8.IsValid(bytes.Span) && HasOnlyWholeCharacters(bytes.Span)
                ? JsonDocument.Parse(bytes, Strict)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether no escape spells half a character; the reader finds that only when the text is taken out.</summary>
    private static bool HasOnlyWholeCharacters(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = Deepest });
        try
        {
            while (reader.Read())
                if (reader.ValueIsEscaped)
                    reader.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
