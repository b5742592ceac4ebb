namespace Procurement.Tests.Support.Worlds;

/// <summary>Which worlds a run compares: eight a pair, or with FULL=1 a hundred and twenty and everybody looks.</summary>
internal static class WorldSeeds
{
    private const int Normal = 8;
    private const int Many = 120;

    public static bool IsFull { get; } = Environment.GetEnvironmentVariable("FULL") == "1";

    /// <summary>For the second look at a pair.</summary>
    public static IEnumerable<int> Few => All.Take(IsFull ? Many / 2 : 4);

    public static IEnumerable<int> All => Enumerable.Range(1, IsFull ? Many : Normal);

    /// <summary>Some of those who may look: two, or all of them.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> people, Dice dice) =>
        IsFull ? [.. people] : [.. dice.Shuffled(people).Take(2)];
}
