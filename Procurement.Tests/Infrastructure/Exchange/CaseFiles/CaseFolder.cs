using System.Collections.Immutable;

namespace Procurement.Tests.Infrastructure.Exchange.CaseFiles;

/// <summary>The project's own case files, as they lie beside the tests, and what they expect.</summary>
internal static class CaseFolder
{
    private static readonly string[] ThirdRound = ["score.missing", "consensus.missing", "mandatory.missing"];

    public static string Root { get; } = Path.Combine(TestContext.CurrentContext.TestDirectory, "Cases");

    /// <summary>Names of the cases that must be accepted.</summary>
    public static IEnumerable<string> Valid => Names(Root);

    /// <summary>Names of the cases that must be refused.</summary>
    public static IEnumerable<string> Invalid => Names(Path.Combine(Root, "invalid")).Select(name => "invalid/" + name);

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Root, name + ".json"));

    /// <summary>Code and pointer of every fault that must be found, from all rounds.</summary>
    public static ImmutableArray<(string Code, string At)> Refused(string name)
    {
        return [.. Operations.Cases.CaseFolder.ExpectedFaults(Path.Combine(Root, name + ".json"))];
    }

    /// <summary>Whether a fault is one that only playing the case finds.</summary>
    public static bool IsFoundByPlaying(string code) =>
        ThirdRound.Contains(code) || code.StartsWith("price.", StringComparison.Ordinal);

    private static IEnumerable<string> Names(string folder) =>
        Directory.GetFiles(folder, "*.json").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)!;
}
