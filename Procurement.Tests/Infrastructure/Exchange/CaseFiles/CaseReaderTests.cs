namespace Procurement.Tests.Infrastructure.Exchange.CaseFiles;

internal sealed class CaseReaderTests
{
    private static IEnumerable<string> Valid => CaseFolder.Valid;

    private static IEnumerable<string> Invalid => CaseFolder.Invalid;

    [TestCaseSource(nameof(Valid))]
    public void A_case_that_holds_together_is_read(string name)
    {
        var reading = CaseReader.Read(CaseFolder.Bytes(name));

        reading.Faults.Should().BeEmpty();
        reading.File.Case.Should().Be(name);
    }

    [TestCaseSource(nameof(Invalid))]
    public void Every_fault_of_the_first_two_rounds_is_found_and_no_other(string name)
    {
        var reading = CaseReader.Read(CaseFolder.Bytes(name));

        reading
            .Faults.Select(fault => (fault.Refusal.Code, fault.Pointer))
            .Should()
            .BeEquivalentTo(CaseFolder.ExpectedFaults(name).Where(fault => !CaseFolder.IsFoundByPlaying(fault.Code)));
    }
}
