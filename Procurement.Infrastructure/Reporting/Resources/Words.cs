using System.Collections.Frozen;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Localization;

namespace Procurement.Infrastructure.Reporting.Resources;

/// <summary>
/// The sentences of one document in one language: its own, then those that all documents share. They lie in pairs of
/// files beside this one and are carried inside the program, so that they do not depend on a computer's cultures.
/// </summary>
internal sealed class Words
{
    /// <summary>The names of the pairs.</summary>
    public static IReadOnlyList<string> Sets { get; } =
    ["Common", "Evaluation", "Qualification", "Debrief", "Panel", "Regions"];

    // After the names: it reads them.
    private static readonly FrozenDictionary<string, ResourcePair> pairs = Sets.ToFrozenDictionary(
        set => set,
        set => new ResourcePair(typeof(Words).Assembly, set)
    );

    private readonly FrozenDictionary<string, string>[] sets;

    private Words(Language language, params string[] sets)
    {
        Language = language;
        this.sets = [.. sets.Select(set => pairs[set].In(language))];
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>The words of an evaluation report.</summary>
    public static Words OfEvaluation(Language language) => new(language, "Evaluation", "Common");

    /// <summary>The words of a qualification report.</summary>
    public static Words OfQualification(Language language) => new(language, "Qualification", "Common");

    /// <summary>The words of a debrief report.</summary>
    public static Words OfDebrief(Language language) => new(language, "Debrief", "Common");

    /// <summary>The words of a score sheet and of a consensus record.</summary>
    public static Words OfPanel(Language language) => new(language, "Panel", "Common");

    /// <summary>The words of the reports over all regions; what they say of ranks, ties and prices is what an evaluation
    /// report says.</summary>
    public static Words OfRegions(Language language) => new(language, "Regions", "Evaluation", "Common");

    /// <summary>Every key of one pair with its words in one language.</summary>
    public static IReadOnlyDictionary<string, string> Of(string set, Language language) => pairs[set].In(language);

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
}
