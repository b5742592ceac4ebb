// A fixture that measures time or memory, listens to the whole process, or shares one service with others says that it
// runs alone.
[assembly: Parallelizable(ParallelScope.Fixtures)]

namespace Procurement.Tests;

/// <summary>No host of the tests watches its settings files: hundreds would use up what the system gives out.</summary>
[SetUpFixture]
public sealed class QuietHosts
{
    [OneTimeSetUp]
    public void WatchNothing() =>
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
}
