using Procurement.Infrastructure.Reporting.Resources;

namespace Procurement.Tests.Reporting.Resources;

/// <summary>The words of documents: one meaning in two languages, and nothing left over.</summary>
internal sealed partial class WordsTests
{
    private static IEnumerable<string> SetsOfDocuments => Words.Sets.Where(set => set != Words.Acts);

    [TestCaseSource(typeof(Words), nameof(Words.Sets))]
    public void Both_languages_have_the_same_keys_in_use_of_the_same_placeholders(string set)
    {
        var (english, french) = (Words.Of(set, Language.English), Words.Of(set, Language.French));
        french.Keys.Should().BeEquivalentTo(english.Keys);
        foreach (var key in english.Keys)
            PlaceholdersOf(french[key]).Should().BeEquivalentTo(PlaceholdersOf(english[key]), key);
    }

    [TestCaseSource(typeof(Words), nameof(Words.Sets))]
    public void No_words_are_blank(string set)
    {
        foreach (var language in new[] { Language.English, Language.French })
            Words.Of(set, language).Should().OnlyContain(entry => entry.Value.Trim().Length > 0);
    }

    // Which acts there are is another test's to ask.
    [TestCaseSource(nameof(SetsOfDocuments))]
    public void Every_key_is_used(string set)
    {
        var sources = Sources();
        var unused = Words
            .Of(set, Language.English)
            .Keys.Where(key =>
                !sources.Contains($"\"{key}\"", StringComparison.Ordinal)
                && !sources.Contains($"\"{FormOfNumber().Replace(key, "")}\"", StringComparison.Ordinal)
                && !sources.Contains(
                    $"\"{WithoutKindOfCall(FormOfNumber().Replace(key, ""), sources)}\"",
                    StringComparison.Ordinal
                )
                && !IsWordOfASet(key, sources)
            );
        unused.Should().BeEmpty();
    }

    [TestCaseSource(typeof(Words), nameof(Words.Sets))]
    public void French_is_set_by_its_own_rules(string set)
    {
        foreach (var (key, words) in Words.Of(set, Language.French).Where(entry => entry.Key != "About.OtherLanguage"))
        {
            words.Should().NotMatchRegex(@" [:%$»]|« |\u00A0[;?!.,]", key);
            words.Should().NotMatchRegex(@"[^\s\u00A0]«?[%$»]|\S«\S", key);
            if (key != "Tie.DrawRule" && !key.StartsWith("Front.", StringComparison.Ordinal))
                words.Should().NotMatchRegex(@"[^\u00A0]:", key);
        }
    }

    [TestCaseSource(typeof(Words), nameof(Words.Sets))]
    public void No_apostrophe_or_quotation_mark_is_straight(string set)
    {
        foreach (var language in new[] { Language.English, Language.French })
            Words.Of(set, language).Values.Should().OnlyContain(words => !words.Contains('\'') && !words.Contains('"'));
    }

    /// <summary>Words for values of fixed sets, asked for as <c>$"Phase.{…}"</c> or <c>"Phase." + …</c>.</summary>
    private static bool IsWordOfASet(string key, string sources)
    {
        var (set, values) = (key.Split('.')[0], key.Split('.')[1..]);
        return values.Length > 0
            && (
                sources.Contains($"$\"{set}.{{", StringComparison.Ordinal)
                || sources.Contains($"\"{set}.\" +", StringComparison.Ordinal)
            )
            && values.All(value => FixedSets.SelectMany(Enum.GetNames).Contains(value));
    }

    /// <summary>The key without what tells that a request for qualifications is spoken of: <c>key + ".Rfq"</c>.</summary>
    private static string WithoutKindOfCall(string key, string sources) =>
        sources.Contains("+ \".Rfq\"", StringComparison.Ordinal) ? key.Replace(".Rfq", "") : key;

    private static readonly Type[] FixedSets =
    [
        typeof(Procurement.Domain.Common.Identity.Role),
        typeof(Procurement.Domain.Fairness.FairnessPhase),
        typeof(Procurement.Domain.Notices.NoticeKind),
        typeof(Procurement.Domain.Notices.Templates.LetterSlot),
    ];

    private static IEnumerable<string> PlaceholdersOf(string words) =>
        Placeholder().Matches(words).Select(match => match.Value.ToLowerInvariant());

    private static string Sources()
    {
        var root = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Procurement.sln")))
            root = root.Parent!;
        var reporting = Path.Combine(root.FullName, "Procurement.Infrastructure", "Reporting");
        return string.Concat(
            Directory.GetFiles(reporting, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText)
        );
    }

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\.(None|Only|One|Many)$")]
    private static partial Regex FormOfNumber();
}
