using System.Text.Json;

namespace Procurement.Api.Application.Consensus;

/// <summary>A list of words as its column holds it.</summary>
internal static class WordList
{
    /// <summary>The words; of no text, none.</summary>
    public static IReadOnlyList<string> Read(string? text) =>
        text is null ? [] : JsonSerializer.Deserialize<string[]>(text)!;
}
