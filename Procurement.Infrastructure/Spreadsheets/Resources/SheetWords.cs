using System.Globalization;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Localization;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Spreadsheets.Resources;

/// <summary>The words of spreadsheets in one language.</summary>
internal sealed class SheetWords(Language language)
{
    private static readonly ResourcePair pair = new(typeof(SheetWords).Assembly, "Spreadsheets");

    /// <summary>The language.</summary>
    public Language Language => language;

    /// <summary>The words of that key.</summary>
    public string this[string key] => pair.In(language)[key];

    /// <summary>The words of that key with what they speak of.</summary>
    public string Say(string key, params object[] about) =>
        string.Format(CultureInfo.InvariantCulture, this[key], about);

    /// <summary>Words in this language.</summary>
    public string Of(BilingualText text) => text.In(language);

    /// <summary>Numbers in words of this language.</summary>
    public Formats Numbers(string currency) => new(language, currency);
}
