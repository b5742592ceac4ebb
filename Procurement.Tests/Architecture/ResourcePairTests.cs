using System.Xml.Linq;

namespace Procurement.Tests.Architecture;

/// <summary>The two files of every resource pair say the same things: same keys, same placeholders, nothing blank.</summary>
public sealed partial class ResourcePairTests
{
    private static readonly string[] Projects = ["Procurement.Api", "Procurement.Infrastructure"];

    [Test]
    public void Both_languages_of_every_pair_agree()
    {
        var pairs = Projects.SelectMany(project => SourceTree.FilesUnder(project, "*.en.resx")).ToList();
        pairs.Should().HaveCountGreaterThan(2);
        pairs
            .SelectMany(english => Faults(english, SourceTree.Read(english.Path.Replace(".en.", ".fr."))))
            .Should()
            .BeEmpty();
    }

    [TestCase("<data name='a'><value>x</value></data>", "")]
    [TestCase("", "<data name='a'><value>x</value></data>")]
    [TestCase("<data name='a'><value>{0}</value></data>", "<data name='a'><value>x</value></data>")]
    [TestCase("<data name='a'><value>x</value></data>", "<data name='a'><value> </value></data>")]
    [TestCase("<data name='a'><value>x</value></data>", "<data name='a'><value>y :</value></data>")]
    public void The_rule_reports(string english, string french) =>
        Faults(
                new SourceFile("A.en.resx", $"<root>{english}</root>"),
                new SourceFile("A.fr.resx", $"<root>{french}</root>")
            )
            .Should()
            .NotBeEmpty();

    private static IEnumerable<string> Faults(SourceFile english, SourceFile french)
    {
        var (one, other) = (Sentences(english), Sentences(french));
        foreach (var key in one.Keys.Concat(other.Keys).Distinct())
        {
            if (!one.TryGetValue(key, out var left) || !other.TryGetValue(key, out var right))
                yield return $"{english.Path}: {key} stands in one language only";
            else if (string.IsNullOrWhiteSpace(left) || string.IsNullOrWhiteSpace(right))
                yield return $"{english.Path}: {key} is blank";
            else if (!Placeholders(left).SetEquals(Placeholders(right)))
                yield return $"{english.Path}: the placeholders of {key} differ";
            else if (BreakableSpace.IsMatch(right))
                yield return $"{french.Path}: {key} lets a line break before a sign that must not begin one";
        }
    }

    private static Dictionary<string, string> Sentences(SourceFile file) =>
        XDocument
            .Parse(file.Text)
            .Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")?.Value ?? "");

    private static HashSet<string> Placeholders(string sentence) =>
        [.. Placeholder.Matches(sentence).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"\{(\w+)")]
    private static partial Regex Placeholder { get; }

    // French: a no-break space stands before a colon and a percent sign, and inside the quotation marks.
    [GeneratedRegex("[ ][:%»]|«[ ]")]
    private static partial Regex BreakableSpace { get; }
}
