namespace Procurement.Tests.Architecture;

/// <summary>The compiler refuses an undocumented public member (CS1591); these see that it is asked to.</summary>
public sealed class DocumentationTests
{
    [TestCase("Procurement.Domain")]
    [TestCase("Procurement.Infrastructure")]
    public void Public_members_are_documented(string project) =>
        Faults(SourceTree.Read($"{project}/{project}.csproj").Text).Should().BeEmpty();

    [TestCase("<Project />")]
    [TestCase("<GenerateDocumentationFile>false</GenerateDocumentationFile>")]
    [TestCase("<GenerateDocumentationFile>true</GenerateDocumentationFile><NoWarn>CS1591</NoWarn>")]
    [TestCase("<GenerateDocumentationFile>true</GenerateDocumentationFile><TreatWarningsAsErrors>false")]
    public void The_rule_reports(string project) => Faults(project).Should().NotBeEmpty();

    private static IEnumerable<string> Faults(string project)
    {
        if (!project.Contains("<GenerateDocumentationFile>true<", StringComparison.Ordinal))
            yield return "the documentation is not asked for";
        if (project.Contains("1591", StringComparison.Ordinal))
            yield return "the warning is silenced";
        if (project.Contains("TreatWarningsAsErrors>false", StringComparison.Ordinal))
            yield return "the warning is no error";
    }
}
