using System.Globalization;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Localization;

namespace Procurement.Api.Localization;

/// <summary>The sentences of a resource pair in the reader's language.</summary>
internal sealed class Sentences(ResourcePair pair, Language language)
{
    /// <summary>The language.</summary>
    public Language Language => language;

    /// <summary>The sentence of a key.</summary>
    /// <exception cref="KeyNotFoundException">The pair has no such key; a programmer's mistake.</exception>
    public string this[string key] => pair.In(language)[key];

    /// <summary>The sentence of a key, its placeholders filled with words that are already in the reader's form.</summary>
    public string Say(string key, params ReadOnlySpan<object?> words) =>
        string.Format(CultureInfo.InvariantCulture, this[key], words);
}
