using System.Text.RegularExpressions;
using System.Xml.Linq;
using Procurement.Api.Localization;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Exchange.CaseFiles.Forms;

namespace Procurement.Tests.Api.Localization;

internal sealed partial class RefusalSentencesTests
{
    private static string Repository { get; } = FindRepository();

    private static IEnumerable<string> Pairs =>
        Directory
            .GetFiles(Repository, "*.en.resx", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
            .Select(path => Path.GetRelativePath(Repository, path[..^".en.resx".Length]));

    [Test]
    public void A_limit_is_written_as_each_language_writes_numbers()
    {
        var refusal = new Refusal("score.above-maximum", "T1", Points.Of(1234.5m));

        RefusalSentences
            .In(Language.English, refusal)
            .Should()
            .Be("The score for T1 is above its maximum of 1,234.5. Write a score from 0 to 1,234.5.");
        RefusalSentences
            .In(Language.French, refusal)
            .Should()
            .Be("La note pour T1 dépasse le maximum de 1\u00A0234,5. Écrivez une note de 0 à 1\u00A0234,5.");
    }

    [Test]
    public void What_the_format_asks_for_is_said_in_words([Values] Expectation expected, [Values] Language language) =>
        RefusalSentences
            .In(language, new("case.wrong-type", expected))
            .Should()
            .NotContain(expected.ToString() + ".")
            .And.NotContain("{");

    [TestCaseSource(nameof(Pairs))]
    public void Both_languages_have_the_same_keys_and_placeholders_and_no_blank(string pair)
    {
        var english = Sentences(pair, "en");
        var french = Sentences(pair, "fr");

        french.Keys.Should().BeEquivalentTo(english.Keys);
        english.Values.Concat(french.Values).Should().NotContain(sentence => string.IsNullOrWhiteSpace(sentence));
        foreach (var (key, sentence) in english)
            PlaceholdersOf(french[key]).Should().BeEquivalentTo(PlaceholdersOf(sentence), key);
    }

    [TestCaseSource(nameof(Pairs))]
    public void Words_are_set_with_care_in_both_languages(string pair)
    {
        foreach (var (key, sentence) in Sentences(pair, "en").Concat(Sentences(pair, "fr")))
            sentence.Should().NotContainAny("'", " :", " »", "« ", " ;", "  ").And.Be(sentence.Trim(), key);
    }

    [Test]
    public void Every_code_has_its_sentence_and_its_entry_and_no_sentence_is_without_use()
    {
        var codes = CodesInSources().ToHashSet(StringComparer.Ordinal);
        var keys = Sentences(Path.Combine("Procurement.Api", "Localization", "Resources", "Refusals"), "en").Keys;

        keys.Where(key => !key.StartsWith("Expectation.", StringComparison.Ordinal)).Should().BeEquivalentTo(codes);
        keys.Where(key => key.StartsWith("Expectation.", StringComparison.Ordinal))
            .Should()
            .BeEquivalentTo(Enum.GetNames<Expectation>().Select(name => "Expectation." + name));
        Entry()
            .Matches(File.ReadAllText(Path.Combine(Repository, "docs", "codes.md")))
            .Select(match => match.Groups[1].Value)
            .Should()
            .BeEquivalentTo(codes);
    }

    private static IEnumerable<string> CodesInSources() =>
        from project in new[] { "Procurement.Domain", "Procurement.Infrastructure", "Procurement.Api" }
        from path in Directory.GetFiles(Path.Combine(Repository, project), "*.cs", SearchOption.AllDirectories)
        where !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}")
        from Match match in Code().Matches(File.ReadAllText(path))
        select match.Groups[1].Value;

    private static Dictionary<string, string> Sentences(string pair, string language) =>
        XDocument
            .Load(Path.Combine(Repository, $"{pair}.{language}.resx"))
            .Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    private static IEnumerable<string> PlaceholdersOf(string sentence) =>
        Placeholder().Matches(sentence).Select(match => match.Value).Distinct();

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Procurement.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }

    /// <summary>A code where it is given: to a refusal or a fault, or as a constant.</summary>
    [GeneratedRegex(
        """(?:new(?: Refusal| PlanFault)?\(|const string \w+ =|ReasonMissing\()\s*"([a-z]+\.[a-z]+(?:-[a-z]+)*)["]"""
    )]
    private static partial Regex Code();

    [GeneratedRegex(@"^\| `([a-z.-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}
