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
    /// <summary>The pair that has two sentences for every act that a call's record can hold: done, and refused.</summary>
    public const string Acts = "Acts";

    /// <summary>The names of the pairs.</summary>
    public static IReadOnlyList<string> Sets { get; } =
    [
        "Common",
        "Layout",
        "Evaluation",
        "Qualification",
        "Debrief",
        "Letters",
        "Addendum",
        "Answers",
        "Receipt",
        "Invitation",
        "Proceedings",
        Acts,
        "Fairness",
        "Panel",
        "Regions",
    ];

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

    /// <summary>The words that the printing itself adds to any document.</summary>
    public static Words OfLayout(Language language) => new(language, "Layout");

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

    /// <summary>The words of a letter.</summary>
    public static Words OfLetters(Language language) => new(language, "Letters", "Common");

    /// <summary>The words of an addendum.</summary>
    public static Words OfAddendum(Language language) => new(language, "Addendum", "Common");

    /// <summary>The words of the questions and answers.</summary>
    public static Words OfAnswers(Language language) => new(language, "Answers", "Common");

    /// <summary>The words of a receipt.</summary>
    public static Words OfReceipt(Language language) => new(language, "Receipt", "Common");

    /// <summary>The words of an invitation.</summary>
    public static Words OfInvitation(Language language) => new(language, "Invitation", "Common");

    /// <summary>The words of a record of proceedings.</summary>
    public static Words OfProceedings(Language language) => new(language, "Proceedings", Acts, "Common");

    /// <summary>The words of a fairness monitor's report.</summary>
    public static Words OfFairness(Language language) => new(language, "Fairness", "Common");

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
