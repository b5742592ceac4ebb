namespace Procurement.Tests.Architecture;

/// <summary>The tree names no place of one machine and no package feed, so it builds anywhere.</summary>
public sealed partial class PortableTreeTests
{
    private static readonly string[] Binary = [".ttf", ".png", ".pdf", ".db", ".dll"];

    [Test]
    public void The_tree_names_no_machine() => Faults(SourceTree.FilesUnder("", "*").Where(IsText)).Should().BeEmpty();

    // The samples are put together here, so that this file is not itself a fault.
    [TestCase("var file = \"/", "home/someone/cases\";")]
    [TestCase("cd /", "root/project")]
    [TestCase("C:", "\\Users\\someone\\Procurement.sln")]
    [TestCase("<add key=\"feed\" value=\"https://feed.example/v3/", "index.json\" />")]
    [TestCase("https://registry", ".example.org/package")]
    public void The_rule_reports(string start, string end) =>
        Faults([new SourceFile("Sample.md", start + end)]).Should().ContainSingle();

    [TestCase("dotnet run --project Procurement.Api -- evaluate CASE.json --out out")]
    [TestCase("http://localhost:5080/en")]
    [TestCase("this works/mostly")]
    public void The_rule_lets_pass(string text) => Faults([new SourceFile("Sample.md", text)]).Should().BeEmpty();

    private static IEnumerable<string> Faults(IEnumerable<SourceFile> files) =>
        from file in files
        from Match match in OneMachine.Matches(file.Text)
        select $"{file.Path}: {match.Value}";

    private static bool IsText(SourceFile file) => !Binary.Contains(Path.GetExtension(file.Path));

    [GeneratedRegex(
        """(?<![\w.])/(home|root|Users|work)/\w+|\b[A-Z]:\\\\?Users\b|/v3/index\.json|registry\.\w+\.\w+"""
    )]
    private static partial Regex OneMachine { get; }
}
