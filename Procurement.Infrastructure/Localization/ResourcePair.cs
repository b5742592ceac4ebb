using System.Collections;
using System.Collections.Frozen;
using System.Reflection;
using System.Resources;
using Procurement.Domain.Common.Texts;

namespace Procurement.Infrastructure.Localization;

/// <summary>
/// The sentences of one room, page or document in both languages, side by side as <c>Name.en.resx</c> and
/// <c>Name.fr.resx</c>. They are carried inside the program, so that they do not depend on a computer's cultures.
/// </summary>
/// <param name="home">The assembly that carries them.</param>
/// <param name="name">The pair's name.</param>
public sealed class ResourcePair(Assembly home, string name)
{
    private readonly FrozenDictionary<string, string> english = Load(home, $"Words.{name}.en.resources");
    private readonly FrozenDictionary<string, string> french = Load(home, $"Words.{name}.fr.resources");

    /// <summary>The sentences in one language, by key.</summary>
    public FrozenDictionary<string, string> In(Language language) => language == Language.French ? french : english;

    private static FrozenDictionary<string, string> Load(Assembly home, string resource)
    {
        using var stream =
            home.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program carries no {resource}.");
        using var reader = new ResourceReader(stream);
        return reader
            .Cast<DictionaryEntry>()
            .ToFrozenDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }
}
