using Procurement.Infrastructure.Verification;

namespace Procurement.Tests.Infrastructure.Verification;

/// <summary>No record of an honest competition is found broken, and two runs write the same bytes. <c>FULL=1</c> draws
/// 1,000 of them.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class HonestRecordTests
{
    private const int InEachTest = 20;

    private static IEnumerable<int> FirstSeeds() =>
        Enumerable.Range(0, Environment.GetEnvironmentVariable("FULL") == "1" ? 50 : 3).Select(i => i * InEachTest);

    [TestCaseSource(nameof(FirstSeeds))]
    public async Task A_generated_competition_leaves_a_record_that_is_whole(int first)
    {
        using var folder = new TemporaryFolder();
        for (var seed = first; seed < first + InEachTest; seed++)
        {
            var file = CaseReader.Read(GeneratedCase.Bytes(GeneratedCase.Of(seed))).File;
            var path = folder[$"{seed}.jsonl"];
            await File.WriteAllBytesAsync(path, await RecordOf(file));

            (await Verifier.OfFile(path, [], default)).Fault.Should().BeNull($"seed {seed} is honest");
        }
    }

    [Test]
    public async Task Two_runs_write_the_same_record()
    {
        var file = CaseReader.Read(GeneratedCase.Bytes(GeneratedCase.Of(7))).File;

        (await RecordOf(file)).Should().Equal(await RecordOf(file));
    }

    private static async Task<byte[]> RecordOf(CaseFile file)
    {
        byte[] record = [];
        var faults = await CaseEvaluation.Run(
            file,
            withReports: false,
            (name, content) => record = name == "record.jsonl" ? content : record,
            default
        );
        faults.Should().BeEmpty();
        return record;
    }
}
