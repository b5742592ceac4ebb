using Procurement.Infrastructure.Exchange.CaseFiles.Forms;

namespace Procurement.Tests.Api.Localization;

/// <summary>Every code that the sources give has a sentence and an entry in docs/codes.md, and nothing else has.</summary>
internal sealed partial class CodeEntryTests
{
    private static readonly Type[] Worded = [typeof(Expectation), typeof(Role)];

    /// <summary>Every code that the sources give.</summary>
    public static string[] Codes { get; } = [.. CodesInSources().Distinct()];

    private static string[] Keys { get; } =
    [.. KeptSentences.Of(Path.Combine("Procurement.Api", "Localization", "Resources", "Refusals"), "en").Keys];

    [Test]
    public void Every_code_has_its_sentence_and_no_sentence_is_without_use() =>
        Keys.Where(key => char.IsAsciiLetterLower(key[0])).Should().BeEquivalentTo(Codes);

    [Test]
    public void Everything_that_the_format_may_ask_for_and_every_role_has_its_words() =>
        Keys.Where(key => char.IsAsciiLetterUpper(key[0]))
            .Should()
            .BeEquivalentTo(Worded.SelectMany(word => Enum.GetNames(word).Select(name => $"{word.Name}.{name}")));

    [Test]
    public void Every_code_is_listed_with_its_meaning() =>
        Entry()
            .Matches(File.ReadAllText(Path.Combine(KeptSentences.Repository, "docs", "codes.md")))
            .Select(match => match.Groups[1].Value)
            .Should()
            .BeEquivalentTo(Codes);

    private static IEnumerable<string> CodesInSources() =>
        from project in new[] { "Procurement.Domain", "Procurement.Infrastructure", "Procurement.Api" }
        from path in Directory.GetFiles(
            Path.Combine(KeptSentences.Repository, project),
            "*.cs",
            SearchOption.AllDirectories
        )
        where !KeptSentences.IsBuilt(path)
        from Match match in Code().Matches(File.ReadAllText(path))
        select match.Groups[1].Value;

    /// <summary>A code where it is given: to a refusal or a fault, or as a constant.</summary>
    [GeneratedRegex(
        """(?:new(?: Refusal| PlanFault)?\(|const string \w+ =|ReasonMissing\()\s*"([a-z]+\.[a-z]+(?:-[a-z]+)*)["]"""
    )]
    private static partial Regex Code();

    [GeneratedRegex(@"^\| `([a-z.-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
