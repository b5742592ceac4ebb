using Procurement.Tests.Support.Reference;

namespace Procurement.Tests.Operations.Cases;

/// <summary>
/// Whole cases drawn from a seed come out as a second evaluation, written from the format alone, says; all of
/// result.json is compared. <c>FULL=1</c> draws 3,000 of them.
/// </summary>
[Parallelizable(ParallelScope.Children)]
public sealed class GeneratedCaseTests
{
    private const int InEachTest = 12;

    private static IEnumerable<int> FirstSeeds() =>
        Enumerable.Range(0, Environment.GetEnvironmentVariable("FULL") == "1" ? 250 : 10).Select(i => i * InEachTest);

    [TestCaseSource(nameof(FirstSeeds))]
    public async Task A_generated_case_comes_out_as_an_independent_evaluation_says(int first)
    {
        var differing = new List<string>();
        for (var seed = first; seed < first + InEachTest; seed++)
            if (await Difference(GeneratedCase.Of(seed)) is { } difference)
                differing.Add($"seed {seed}: {difference}");
        differing.Should().BeEmpty();
    }

    private static async Task<string?> Difference(JsonObject file)
    {
        var reading = CaseReader.Read(GeneratedCase.Bytes(file));
        if (reading.IsRefused)
            return Told(reading.Faults);
        byte[] result = [];
        var faults = await CaseEvaluation.Run(
            reading.File,
            withReports: false,
            (_, content) => result = content,
            default
        );
        if (faults.Count > 0)
            return Told(faults);
        var actual = FlatJson.Lines(JsonNode.Parse(result)).ToList();
        var expected = FlatJson.Lines(new ReferenceCase(file).Result()).ToList();
        var more = actual.Except(expected).Select(line => $"not expected {line}");
        var less = expected.Except(actual).Select(line => $"missing {line}");
        var told = string.Join("\n", more.Concat(less).Take(12));
        return told.Length > 0 ? told : null;
    }

    private static string Told(IEnumerable<CaseFault> faults) =>
        string.Join("\n", faults.Select(fault => $"{fault.Refusal.Code} {fault.Pointer}").Take(5));
}
