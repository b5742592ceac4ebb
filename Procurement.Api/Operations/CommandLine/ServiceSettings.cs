namespace Procurement.Api.Operations.CommandLine;

/// <summary>The settings of the service, read as the service reads them, for a verb that works on its database.</summary>
internal static class ServiceSettings
{
    /// <summary>The settings file beside the program, that of the environment, then the variables.</summary>
    public static IConfiguration Read()
    {
        var environment =
            Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")
            ?? Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")
            ?? Environments.Production;
        return new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddJsonFile($"appsettings.{environment}.json", optional: true)
            .AddEnvironmentVariables()
            .Build();
    }
}
