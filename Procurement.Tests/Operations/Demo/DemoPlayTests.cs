namespace Procurement.Tests.Operations.Demo;

public sealed class DemoPlayTests
{
    [Test]
    public async Task The_demo_plays_without_a_refusal()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        using var demo = await PlayedDemo.At(DateTimeOffset.UtcNow);
        TestContext.Out.WriteLine(watch.Elapsed);
        TestContext.Out.WriteLine(new FileInfo(demo.Location.Path).Length);
    }
}
