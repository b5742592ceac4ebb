namespace Procurement.Domain.Common.Texts;

/// <summary>The same words in both languages, as typed by the buyer.</summary>
public sealed record BilingualText(string English, string French)
{
    /// <summary>The words in one language.</summary>
    public string In(Language language) => language == Language.French ? French : English;

    /// <summary>The languages whose words are absent or blank, English first.</summary>
    public IEnumerable<Language> Missing()
    {
        if (string.IsNullOrWhiteSpace(English))
            yield return Language.English;
        if (string.IsNullOrWhiteSpace(French))
            yield return Language.French;
    }
}
