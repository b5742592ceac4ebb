using System.Text.Json;

namespace Procurement.Tests.Operations.Cases;

/// <summary>The project's own copy of the case files.</summary>
internal static class CaseFolder
{
    private static string Root => Path.Combine(TestContext.CurrentContext.TestDirectory, "Cases");

    /// <summary>Cases that come out with a result.</summary>
    public static IEnumerable<string> Valid() => Directory.GetFiles(Root, "*.json").Order(StringComparer.Ordinal);

    /// <summary>Cases that are refused.</summary>
    public static IEnumerable<string> Invalid() =>
        Directory.GetFiles(Path.Combine(Root, "invalid"), "*.json").Order(StringComparer.Ordinal);

    /// <summary>Code and pointer of each fault that a refused case names; of one that cannot be read, beside it.</summary>
    public static IReadOnlyList<(string Code, string Pointer)> ExpectedFaults(string file)
    {
        var beside = Path.ChangeExtension(file, ".expected");
        using var document = JsonDocument.Parse(File.ReadAllBytes(File.Exists(beside) ? beside : file));
        var expected = File.Exists(beside) ? document.RootElement : document.RootElement.GetProperty("expected");
        return
        [
            .. expected
                .GetProperty("refused")
                .EnumerateArray()
                .Select(fault => (fault.GetProperty("code").GetString()!, fault.GetProperty("at").GetString()!)),
        ];
    }
}
