using System.Collections;
using System.Collections.Frozen;
using System.Resources;
using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Localization;

/// <summary>
/// The sentences of one room or door in both languages, side by side as <c>Name.en.resx</c> and <c>Name.fr.resx</c>.
/// They are carried inside the program, so that they do not depend on a computer's cultures.
/// </summary>
internal sealed class ResourcePair(string name)
{
    private readonly FrozenDictionary<string, string> english = Load($"Words.{name}.en.resources");
    private readonly FrozenDictionary<string, string> french = Load($"Words.{name}.fr.resources");

    /// <summary>The sentences in one language.</summary>
    public FrozenDictionary<string, string> In(Language language) => language == Language.French ? french : english;

    private static FrozenDictionary<string, string> Load(string resource)
    {
        using var stream =
            typeof(ResourcePair).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program carries no {resource}.");
        using var reader = new ResourceReader(stream);
        return reader
            .Cast<DictionaryEntry>()
            .ToFrozenDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }
}
