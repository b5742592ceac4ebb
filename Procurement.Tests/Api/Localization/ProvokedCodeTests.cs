namespace Procurement.Tests.Api.Localization;

/// <summary>Every code is what some test expects of an act: it stands in an assertion, in a test's case or in what a case
/// file expects. Where a test only makes a refusal of its own, or names a code elsewhere, that counts for nothing.</summary>
internal sealed partial class ProvokedCodeTests
{
    [Test]
    public void Every_code_is_expected_of_an_act()
    {
        var expected = Files()
            .SelectMany(path =>
                Path.GetExtension(path) == ".cs" ? Asserted(File.ReadAllText(path)) : [File.ReadAllText(path)]
            )
            .SelectMany(text => Literal().Matches(text).Select(match => match.Groups[1].Value))
            .ToHashSet();
        CodeEntryTests.Codes.Where(code => !expected.Contains(code)).Should().BeEmpty();
    }

    [TestCase("""var made = new Refusal("a.code");""", false)]
    [TestCase("""private const string Code = "a.code";""", false)]
    [TestCase("""made.Should().Be(new Refusal("a.code"));""", false)]
    [TestCase("""(await Code(act)).Should().Be("a.code");""", true)]
    public void A_literal_alone_is_no_expectation(string statement, bool isOne) =>
        Asserted(statement).Any(text => text.Contains("\"a.code\"")).Should().Be(isOne);

    /// <summary>The statements that assert something, without the refusals that they make themselves.</summary>
    private static IEnumerable<string> Asserted(string source) =>
        Ends().Split(source).Where(text => Asserts().IsMatch(text)).Select(text => Made().Replace(text, ""));

    private static IEnumerable<string> Files() =>
        Directory
            .GetFiles(Path.Combine(KeptSentences.Repository, "Procurement.Tests"), "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".cs" or ".json" or ".expected" && !KeptSentences.IsBuilt(path));

    [GeneratedRegex(@"[;{}]\s*\n")]
    private static partial Regex Ends();

    [GeneratedRegex(@"\.Should\(\)|\[TestCase\(")]
    private static partial Regex Asserts();

    [GeneratedRegex(@"new Refusal\(\s*""[^""]*""")]
    private static partial Regex Made();

    [GeneratedRegex(@"""([a-z]+\.[a-z]+(?:-[a-z]+)*)""")]
    private static partial Regex Literal();
}
