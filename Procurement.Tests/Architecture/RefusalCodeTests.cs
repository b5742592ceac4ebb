namespace Procurement.Tests.Architecture;

/// <summary>A code is a thing, a dot, and what is wrong with it; people and clients rely on it.</summary>
public sealed partial class RefusalCodeTests
{
    [TestCase("Procurement.Domain")]
    [TestCase("Procurement.Infrastructure")]
    [TestCase("Procurement.Api")]
    public void Codes_say_the_thing_and_what_is_wrong(string project) =>
        Faults(SourceTree.CodeOf(project)).Should().BeEmpty();

    [Test]
    public void The_rule_finds_the_codes_that_the_domain_uses() =>
        SourceTree
            .CodeOf("Procurement.Domain")
            .SelectMany(CodesIn)
            .Should()
            .Contain(["step.not-open", "price.missing"]);

    [TestCase("ScoreTooHigh")]
    [TestCase("score")]
    [TestCase("score.Above-Maximum")]
    [TestCase("score.above_maximum")]
    [TestCase("score.above.maximum")]
    [TestCase("The score is too high.")]
    public void The_rule_reports(string code) =>
        Faults([new SourceFile("Sample.cs", $"return new Refusal(\"{code}\");")]).Should().ContainSingle();

    [TestCase("return new Refusal(\"score.above-maximum\", 3);")]
    [TestCase("return new Refusal(fault.Code);")]
    public void The_rule_lets_pass(string code) => Faults([new SourceFile("Sample.cs", code)]).Should().BeEmpty();

    private static IEnumerable<string> Faults(IEnumerable<SourceFile> files) =>
        from file in files
        from code in CodesIn(file)
        where !WellFormed.IsMatch(code)
        select $"{file.Path}: {code}";

    private static IEnumerable<string> CodesIn(SourceFile file) =>
        Refused.Matches(file.Text).Select(match => match.Groups[1].Value);

    [GeneratedRegex("""\bRefusal\(\s*"([^"]*)"|\bRefusal \w+\([^)]*\) =>\s*new\(\s*"([^"]*)""")]
    private static partial Regex Refused { get; }

    [GeneratedRegex("^[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*$")]
    private static partial Regex WellFormed { get; }
}
