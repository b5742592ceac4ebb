namespace Procurement.Tests.Architecture;

public sealed class FileSizeTests
{
    private const int Longest = 250;
    private const int Median = 60;

    [TestCase("Procurement.Domain")]
    [TestCase("Procurement.Infrastructure")]
    [TestCase("Procurement.Api")]
    [TestCase("Procurement.Tests")]
    [TestCase("acceptance")]
    public void Files_are_small(string project) => Faults(SourceTree.CodeOf(project)).Should().BeEmpty();

    [Test]
    public void Program_is_a_table_of_contents_of_at_most_40_lines() =>
        SourceTree.Read("Procurement.Api/Program.cs").Lines.Should().BeLessThanOrEqualTo(40);

    [Test]
    public void The_rule_reports_a_file_of_251_lines_and_a_median_of_61()
    {
        Faults([Of("Long.cs", 251), Of("Short.cs", 10), Of("Small.cs", 10)])
            .Should()
            .ContainSingle("Long.cs: 251 lines");
        Faults([Of("A.cs", 61), Of("B.cs", 61), Of("C.cs", 5)]).Should().ContainSingle("median: 61 lines");
        Faults([Of("A.cs", 250), Of("B.cs", 60), Of("C.cs", 60)]).Should().BeEmpty();
    }

    private static IEnumerable<string> Faults(IReadOnlyList<SourceFile> files)
    {
        foreach (var file in files.Where(file => file.Lines > Longest))
            yield return $"{file.Path}: {file.Lines} lines";
        var sizes = files.Select(file => file.Lines).Order().ToList();
        if (sizes.Count > 0 && sizes[sizes.Count / 2] > Median)
            yield return $"median: {sizes[sizes.Count / 2]} lines";
    }

    private static SourceFile Of(string path, int lines) =>
        new(path, string.Concat(Enumerable.Repeat("code\n", lines)));
}
