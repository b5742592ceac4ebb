using System.Reflection;

namespace Procurement.Api.Application.Upkeep;

/// <summary>Which version of the program this is.</summary>
internal static class ServiceVersion
{
    /// <summary>"1.2.3".</summary>
    public static string Text { get; } =
        typeof(ServiceVersion)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];
}
