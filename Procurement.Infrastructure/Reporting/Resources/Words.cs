using System.Collections;
using System.Collections.Frozen;
using System.Resources;
using Procurement.Domain.Common.Texts;

namespace Procurement.Infrastructure.Reporting.Resources;

/// <summary>
/// The sentences of one document in one language: its own, then those that all documents share. They lie in pairs of
/// files beside this one and are carried inside the program, so that they do not depend on a computer's cultures.
/// </summary>
internal sealed class Words
{
    /// <summary>The names of the pairs.</summary>
    public static IReadOnlyList<string> Sets { get; } = ["Common", "Evaluation", "Qualification", "Debrief"];

    // After the names: it reads them.
    private static readonly FrozenDictionary<(string Set, Language Language), FrozenDictionary<string, string>> all =
        Load();

    private readonly FrozenDictionary<string, string>[] sets;

    private Words(Language language, params string[] sets)
    {
        Language = language;
        this.sets = [.. sets.Select(set => all[(set, language)])];
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>The words of an evaluation report.</summary>
    public static Words OfEvaluation(Language language) => new(language, "Evaluation", "Common");

    /// <summary>The words of a qualification report.</summary>
    public static Words OfQualification(Language language) => new(language, "Qualification", "Common");

    /// <summary>The words of a debrief report.</summary>
    public static Words OfDebrief(Language language) => new(language, "Debrief", "Common");

    /// <summary>Every key of one pair with its words in one language.</summary>
    public static IReadOnlyDictionary<string, string> Of(string set, Language language) => all[(set, language)];

    /// <summary>The sentence of that key, with its placeholders.</summary>
    /// <exception cref="KeyNotFoundException">No pair of this document has the key; a programmer's mistake.</exception>
    public string this[string key] => Find(key) ?? throw new KeyNotFoundException($"No words for {key}.");

    /// <summary>The sentence of that key, or null.</summary>
    public string? Find(string key)
    {
        foreach (var set in sets)
            if (set.TryGetValue(key, out var sentence))
                return sentence;
        return null;
    }

    private static FrozenDictionary<(string, Language), FrozenDictionary<string, string>> Load()
    {
        var loaded = new Dictionary<(string, Language), FrozenDictionary<string, string>>();
        foreach (var set in Sets)
        foreach (var (language, suffix) in new[] { (Language.English, "en"), (Language.French, "fr") })
        {
            var assembly = typeof(Words).Assembly;
            using var stream = assembly.GetManifestResourceStream($"Words.{set}.{suffix}.resources")!;
            using var reader = new ResourceReader(stream);
            loaded.Add(
                (set, language),
                reader
                    .Cast<DictionaryEntry>()
                    .ToFrozenDictionary(entry => (string)entry.Key, entry => (string)entry.Value!)
            );
        }
        return loaded.ToFrozenDictionary();
    }
}
