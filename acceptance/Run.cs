using Procurement.Acceptance.Support;

// Two cores: a page is looked at while the next one is served.
[assembly: LevelOfParallelism(2)]
[assembly: Parallelizable(ParallelScope.Fixtures)]

namespace Procurement.Acceptance;

/// <summary>Opens the browser before the first test and closes it after the last.</summary>
[SetUpFixture]
public sealed class Run
{
    [OneTimeSetUp]
    public Task Begin()
    {
        if (!File.Exists(Chromium.Path))
            Assert.Ignore(
                $"There is no Chromium at {Chromium.Path}; install Debian's package chromium, or name one in CHROMIUM."
            );
        return Chromium.Start();
    }

    [OneTimeTearDown]
    public async Task End()
    {
        await Chromium.Stop();
        await Sites.Stop();
    }
}
