using System.Reflection;

namespace Procurement.Tests.Architecture.Reading;

/// <summary>The product's compiled projects.</summary>
internal static class Projects
{
    public static readonly Assembly Domain = Assembly.Load("Procurement.Domain");
    public static readonly Assembly Infrastructure = Assembly.Load("Procurement.Infrastructure");
    public static readonly Assembly Api = Assembly.Load("Procurement.Api");

    /// <summary>All three.</summary>
    public static readonly Assembly[] All = [Domain, Infrastructure, Api];

    /// <summary>Types that a person wrote, not those nested in others or made by the compiler.</summary>
    public static IEnumerable<Type> WrittenTypes(this Assembly assembly) =>
        assembly.GetTypes().Where(type => !type.IsNested && !type.Name.Contains('<') && type.Namespace is not null);

    /// <summary>Written types in a namespace or under it.</summary>
    public static IEnumerable<Type> Under(this Assembly assembly, string space) =>
        assembly.WrittenTypes().Where(type => type.IsUnder(space));

    /// <summary>Whether a type stands in a namespace or under it.</summary>
    public static bool IsUnder(this Type type, string space) =>
        type.Namespace == space || type.Namespace?.StartsWith(space + ".", StringComparison.Ordinal) == true;
}
