using System.Diagnostics;
using System.Reflection;
using System.Security.Cryptography;

namespace Procurement.Tests.Architecture;

/// <summary>Time, chance and culture are passed in, so that the same input gives the same bytes.</summary>
public sealed class AmbientStateTests
{
    private static readonly Type[] Sources = [typeof(Random), typeof(RandomNumberGenerator), typeof(Stopwatch)];

    private static readonly (Type Type, string Member)[] Members =
    [
        (typeof(DateTime), "get_Now"),
        (typeof(DateTime), "get_UtcNow"),
        (typeof(DateTime), "get_Today"),
        (typeof(DateTimeOffset), "get_Now"),
        (typeof(DateTimeOffset), "get_UtcNow"),
        (typeof(TimeProvider), "get_System"),
        (typeof(TimeZoneInfo), "get_Local"),
        (typeof(Environment), "get_TickCount"),
        (typeof(Environment), "get_TickCount64"),
        (typeof(Environment), "get_MachineName"),
        (typeof(Environment), "GetEnvironmentVariable"),
        (typeof(Guid), "NewGuid"),
        (typeof(Guid), "CreateVersion7"),
        (typeof(CultureInfo), "get_CurrentCulture"),
        (typeof(CultureInfo), "get_CurrentUICulture"),
    ];

    [Test]
    public void The_domain_reads_no_clock_chance_or_culture() =>
        Faults(Projects.Domain.WrittenTypes()).Should().BeEmpty();

    [Test]
    public void The_use_cases_read_no_clock_chance_or_culture() =>
        Faults(Projects.Api.Under("Procurement.Api.Application")).Should().BeEmpty();

    [TestCase(typeof(ReadsTheClock), "DateTimeOffset.get_UtcNow")]
    [TestCase(typeof(ReadsTheLocalClock), "DateTime.get_Now")]
    [TestCase(typeof(DrawsAnIdentifier), "Guid.NewGuid")]
    [TestCase(typeof(DrawsANumber), "Random.get_Shared")]
    [TestCase(typeof(MeasuresTime), "Stopwatch.StartNew")]
    [TestCase(typeof(FormatsInTheThreadsCulture), "CultureInfo.get_CurrentCulture")]
    public void The_rule_reports(Type sample, string member) =>
        Faults([sample]).Should().Contain($"{sample.FullName} reads {member}");

    private static IEnumerable<string> Faults(IEnumerable<Type> types) =>
        from type in types
        from member in CompiledType.Touches(type).Where(IsAmbient).Distinct()
        select $"{type.FullName} reads {member.DeclaringType!.Name}.{member.Name}";

    private static bool IsAmbient(MemberInfo member) =>
        Sources.Contains(member.DeclaringType)
        || Members.Any(one => one.Type == member.DeclaringType && one.Member == member.Name);
}
