namespace Procurement.Api.Operations.CommandLine;

/// <summary>The settings of the service, read as the service reads them, for a verb that works on its database.</summary>
internal static class ServiceSettings
{
    /// <summary>Whether the service would run as in Development.</summary>
    public static bool IsDevelopment => EnvironmentName == Environments.Development;

    private static string EnvironmentName =>
        Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")
        ?? Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")
        ?? Environments.Production;

    /// <summary>The settings file beside the program, that of the environment, then the variables.</summary>
    public static IConfiguration Read() =>
        new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddJsonFile($"appsettings.{EnvironmentName}.json", optional: true)
            .AddEnvironmentVariables()
            .Build();
}
