using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Qualification;

namespace Procurement.Tests.Security;

/// <summary>A tab that was left open overwrites no colleague: whoever changes something that another may have changed
/// since names the version that they read.</summary>
public sealed class VersionedActsTests
{
    [Test]
    public void Every_act_names_the_version_that_it_changes_or_says_why_it_needs_none()
    {
        var acts = typeof(ICommand)
            .Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && typeof(ICommand).IsAssignableFrom(type))
            .ToList();
        var unversioned = acts.Where(act => !NamesAVersion(act)).Select(act => act.Name);
        unversioned.Should().BeEquivalentTo(UnversionedActs.Reasons.Keys);
    }

    /// <summary>A list's versions have numbers of their own.</summary>
    private static bool NamesAVersion(Type act) =>
        act.GetProperty("Version")?.PropertyType == typeof(int) || act == typeof(AmendList);
}
