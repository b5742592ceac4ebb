namespace Procurement.Tests;

/// <summary>No host of the tests watches its settings files: hundreds would use up what the system gives out.</summary>
[SetUpFixture]
public sealed class QuietHosts
{
    [OneTimeSetUp]
    public void WatchNothing() =>
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
}
