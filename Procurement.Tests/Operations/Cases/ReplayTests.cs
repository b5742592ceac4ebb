namespace Procurement.Tests.Operations.Cases;

/// <summary>Whole competitions, played through the handlers on SQLite, give the results that stand beside them.</summary>
public sealed class ReplayTests
{
    [TestCaseSource(typeof(CaseFolder), nameof(CaseFolder.Valid))]
    public async Task A_published_competition_comes_out_as_expected(string name)
    {
        var bytes = CaseFolder.Bytes(name);
        var reading = CaseReader.Read(bytes);
        reading.Faults.Should().BeEmpty();
        byte[] result = [];

        var faults = await CaseEvaluation.Run(
            reading.File,
            withReports: false,
            (_, content) => result = content,
            default
        );

        faults.Should().BeEmpty();
        using var expected = JsonDocument.Parse(bytes);
        using var actual = JsonDocument.Parse(result);
        ExpectedResult.Differences(expected.RootElement.GetProperty("expected"), actual.RootElement).Should().BeEmpty();
    }

    [TestCaseSource(typeof(CaseFolder), nameof(CaseFolder.Invalid))]
    public async Task A_faulty_case_is_refused_with_exactly_the_faults_it_names(string name)
    {
        var reading = CaseReader.Read(CaseFolder.Bytes(name));
        IReadOnlyList<CaseFault> faults = reading.Faults;

        if (!reading.IsRefused)
            faults = await CaseEvaluation.Run(reading.File, withReports: true, NothingIsWritten, default);

        faults
            .Select(fault => (fault.Refusal.Code, fault.Pointer))
            .Should()
            .BeEquivalentTo(CaseFolder.ExpectedFaults(name));
    }

    private static void NothingIsWritten(string path, byte[] content) => Assert.Fail($"A refused case wrote {path}.");
}
