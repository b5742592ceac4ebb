using Procurement.Api.Localization;
using Procurement.Api.Pages.Frame;

namespace Procurement.Tests.Pages.Words;

/// <summary>A page that asks for a word that is not there fails before its reader, and only where that word is needed. So
/// every key that stands in a page, and every key that a page may put together, is looked up here.</summary>
public sealed partial class PageKeysTests
{
    private static IEnumerable<string> PutTogether => PutTogetherKeys.All.Keys;

    [TestCaseSource(nameof(PutTogether))]
    public void Every_name_that_may_stand_in_a_key_has_its_word_in_both_languages(string key)
    {
        var (room, pattern) = (key.Split(' ')[0], key.Split(' ')[1]);
        PutTogetherKeys
            .All[key]
            .SelectMany(name => Missing(room, pattern.Replace("*", name, StringComparison.Ordinal)))
            .Should()
            .BeEmpty();
    }

    [Test]
    public void Every_key_that_a_page_puts_together_is_listed()
    {
        var found = Pages()
            .SelectMany(file => Together.Matches(file.Text).Select(match => (file, match.Groups[1].Value)))
            .Select(one => $"{RoomOf(one.file)} {Hole.Replace(one.Value, "*")}")
            .ToList();
        List<string> listed = [.. PutTogetherKeys.All.Keys, .. PutTogetherKeys.NotNeeded];
        found.Except(listed).Should().BeEmpty("all are listed");
        listed.Except(found).Should().BeEmpty("no more are listed than there are");
    }

    [Test]
    public void Every_key_that_stands_in_a_page_has_its_word_in_both_languages() =>
        Pages()
            .SelectMany(file =>
                Whole.Matches(file.Text).SelectMany(match => Missing(RoomOf(file), match.Groups[1].Value))
            )
            .Should()
            .BeEmpty();

    [TestCase("words[$\"Outcome.{one.Outcome}\"]", "Outcome.*")]
    [TestCase("words[x is null ? \"None\" : $\"Debrief.{debrief.State}\"]", "Debrief.*")]
    [TestCase("words[$\"Formula.{step[\"formula\"]}\"]", "Formula.*")]
    [TestCase("Words.Say($\"Life.{step.Kind}.Count\", 1)", "Life.*.Count")]
    public void A_key_that_is_put_together_is_found(string source, string key) =>
        Hole.Replace(Together.Match(source).Groups[1].Value, "*").Should().Be(key);

    [Test]
    public void A_missing_word_is_told_for_each_language() =>
        Missing("Results", "Nothing.Of.The.Kind").Should().HaveCount(2);

    private static IEnumerable<SourceFile> Pages() =>
        SourceTree
            .FilesUnder("Procurement.Api/Pages", "*.cs")
            .Concat(SourceTree.FilesUnder("Procurement.Api/Pages", "*.cshtml"));

    /// <summary>The folder; what lies beside the folders belongs to the start page, as its parts do.</summary>
    private static string RoomOf(SourceFile file) => file.Path.Split('/') is [_, _, var room, _, ..] ? room : "Shared";

    private static IEnumerable<string> Missing(string room, string key)
    {
        var frame = PageWords.Pair("Pages");
        var pair = room switch
        {
            "Frame" => frame,
            "Shared" => PageWords.Pair("DemoPages"),
            _ => PageWords.Pair($"{room}Pages"),
        };
        return from language in Enum.GetValues<Language>()
            where new Sentences(language, pair, frame).Find(key) is null
            select $"{room}: {key} in {language}";
    }

    // A key has a dot and no space; what is put into it stands between two dots or at an end.
    [GeneratedRegex(@"\$""((?:[A-Z]\w*\.|\{[^{}]*\}\.)*(?:[A-Z]\w*\.\{[^{}]*\}|\{[^{}]*\}\.[A-Z]\w*)(?:\.\w+)*)""")]
    private static partial Regex Together { get; }

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Hole { get; }

    [GeneratedRegex(@"\b[wW]ords(?:\[|\.Say\()\s*""([^""]+)""")]
    private static partial Regex Whole { get; }
}
