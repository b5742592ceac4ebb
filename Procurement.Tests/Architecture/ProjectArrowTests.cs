using System.Reflection;

namespace Procurement.Tests.Architecture;

public sealed class ProjectArrowTests
{
    [Test]
    public void The_domain_references_no_project_and_nothing_but_the_platform() =>
        Faults(Projects.Domain, name => IsPlatform(name)).Should().BeEmpty();

    [Test]
    public void The_infrastructure_references_the_domain_and_no_other_project() =>
        Faults(Projects.Infrastructure, name => !IsOurs(name) || name == "Procurement.Domain").Should().BeEmpty();

    [Test]
    public void The_api_references_the_domain_and_the_infrastructure_and_no_other_project() =>
        Faults(Projects.Api, name => !IsOurs(name) || name is "Procurement.Domain" or "Procurement.Infrastructure")
            .Should()
            .BeEmpty();

    [Test]
    public void The_rule_reports_a_reference_that_is_not_allowed()
    {
        var tests = typeof(ProjectArrowTests).Assembly;
        Faults(tests, IsPlatform)
            .Should()
            .Contain(["Procurement.Tests -> Procurement.Domain", "Procurement.Tests -> FluentAssertions"]);
        Faults(tests, name => !IsOurs(name)).Should().NotContain("Procurement.Tests -> FluentAssertions");
    }

    private static IEnumerable<string> Faults(Assembly assembly, Predicate<string> isAllowed) =>
        from reference in assembly.GetReferencedAssemblies()
        where !isAllowed(reference.Name!)
        select $"{assembly.GetName().Name} -> {reference.Name}";

    private static bool IsOurs(string name) => name.StartsWith("Procurement.", StringComparison.Ordinal);

    private static bool IsPlatform(string name) =>
        File.Exists(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, name + ".dll"));
}
