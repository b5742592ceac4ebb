namespace Procurement.Tests.Support.Cases;

/// <summary>From which seeds competitions are drawn for papers and answers: forty, or with FULL=1 two hundred.</summary>
internal static class GeneratedSeeds
{
    private const int InEachTest = 10;

    public static IEnumerable<int> All { get; } =
        Enumerable.Range(1, Environment.GetEnvironmentVariable("FULL") == "1" ? 200 : 40);

    /// <summary>In tens, so that they run beside one another.</summary>
    public static IEnumerable<TestCaseData> Tens =>
        All.Chunk(InEachTest).Select(ten => new TestCaseData((object)ten).SetArgDisplayNames($"seeds {ten[0]}…"));
}
