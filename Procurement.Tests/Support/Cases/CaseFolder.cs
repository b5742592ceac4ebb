namespace Procurement.Tests.Support.Cases;

/// <summary>The project's own case files, as they lie beside the tests, and what they expect.</summary>
internal static class CaseFolder
{
    private static readonly string[] ThirdRound = ["score.missing", "consensus.missing", "mandatory.missing"];

    public static string Root { get; } = Path.Combine(TestContext.CurrentContext.TestDirectory, "Cases");

    /// <summary>Names of the cases that come out with a result.</summary>
    public static IEnumerable<string> Valid => Names(Root);

    /// <summary>Names of the cases that are refused.</summary>
    public static IEnumerable<string> Invalid => Names(Path.Combine(Root, "invalid")).Select(name => "invalid/" + name);

    public static string PathOf(string name) => Path.Combine(Root, name + ".json");

    public static byte[] Bytes(string name) => File.ReadAllBytes(PathOf(name));

    /// <summary>Code and pointer of each fault that a refused case names; of one that cannot be read, beside it.</summary>
    public static IReadOnlyList<(string Code, string Pointer)> ExpectedFaults(string name)
    {
        var beside = Path.ChangeExtension(PathOf(name), ".expected");
        var isBeside = File.Exists(beside);
        using var document = JsonDocument.Parse(isBeside ? File.ReadAllBytes(beside) : Bytes(name));
        var expected = isBeside ? document.RootElement : document.RootElement.GetProperty("expected");
        return
        [
            .. expected
                .GetProperty("refused")
                .EnumerateArray()
                .Select(fault => (fault.GetProperty("code").GetString()!, fault.GetProperty("at").GetString()!)),
        ];
    }

    /// <summary>Whether a fault is one that only playing the case finds.</summary>
    public static bool IsFoundByPlaying(string code) =>
        ThirdRound.Contains(code) || code.StartsWith("price.", StringComparison.Ordinal);

    private static IEnumerable<string> Names(string folder) =>
        Directory.GetFiles(folder, "*.json").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)!;
}
