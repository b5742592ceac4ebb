using System.Globalization;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Localization;

namespace Procurement.Api.Localization;

/// <summary>The sentences of resource pairs in the reader's language; the first pair that has a key says it.</summary>
internal sealed class Sentences(Language language, params ResourcePair[] pairs)
{
    /// <summary>The language.</summary>
    public Language Language => language;

    /// <summary>The sentence of a key.</summary>
    /// <exception cref="KeyNotFoundException">No pair has no such key; a programmer's mistake.</exception>
    public string this[string key] => Find(key) ?? throw new KeyNotFoundException(key);

    /// <summary>The sentence of a key, or null.</summary>
    public string? Find(string key) =>
        pairs.Select(pair => pair.In(language).GetValueOrDefault(key)).FirstOrDefault(found => found is not null);

    /// <summary>The sentence of a key, its placeholders filled with words that are already in the reader's form.</summary>
    public string Say(string key, params ReadOnlySpan<object?> words) =>
        string.Format(CultureInfo.InvariantCulture, this[key], words);
}
