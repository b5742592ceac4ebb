namespace Procurement.Tests.Api.Localization;

/// <summary>What is said in one language is said in the other, and set with care.</summary>
internal sealed partial class ResourceParityTests
{
    private static IEnumerable<string> Pairs => KeptSentences.Pairs;

    [TestCaseSource(nameof(Pairs))]
    public void Both_languages_have_the_same_keys_and_placeholders_and_no_blank(string pair)
    {
        var english = KeptSentences.Of(pair, "en");
        var french = KeptSentences.Of(pair, "fr");

        french.Keys.Should().BeEquivalentTo(english.Keys);
        english.Values.Concat(french.Values).Should().NotContain(sentence => string.IsNullOrWhiteSpace(sentence));
        foreach (var (key, sentence) in english)
            PlaceholdersOf(french[key]).Should().BeEquivalentTo(PlaceholdersOf(sentence), key);
    }

    [TestCaseSource(nameof(Pairs))]
    public void Apostrophes_are_curved_and_no_line_breaks_before_a_colon_or_inside_quotation_marks(string pair)
    {
        foreach (var (key, sentence) in KeptSentences.Of(pair, "en").Concat(KeptSentences.Of(pair, "fr")))
            sentence.Should().NotContainAny("'", " :", " »", "« ", " ;").And.NotBeNullOrWhiteSpace(key);
    }

    private static IEnumerable<string> PlaceholdersOf(string sentence) =>
        Placeholder().Matches(sentence).Select(match => match.Value).Distinct();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}
