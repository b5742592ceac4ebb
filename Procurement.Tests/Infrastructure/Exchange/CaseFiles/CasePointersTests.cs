namespace Procurement.Tests.Infrastructure.Exchange.CaseFiles;

/// <summary>Where in a file stands what the evaluation lacks when it gets there.</summary>
internal sealed class CasePointersTests
{
    [TestCase("score.missing", null, null, "/callsForProposals/0/submissions/3/scores")]
    [TestCase("score.missing", "E1", "T2", "/callsForProposals/0/submissions/3/scores/E1/T2")]
    [TestCase("consensus.missing", null, "T/1", "/callsForProposals/0/submissions/3/consensus/T~11")]
    [TestCase("mandatory.missing", null, "M2", "/callsForProposals/0/submissions/3/mandatory/M2")]
    [TestCase("price.not-positive", null, null, "/callsForProposals/0/submissions/3/price")]
    public void A_value_that_is_missing_is_shown_where_it_should_stand(
        string code,
        string? evaluator,
        string? item,
        string at
    ) =>
        new CasePointers(ACase.OfOneStage().Read().File)
            .Of("CFP-X", "WEST", new Refusal(code) { Subject = new("B3", evaluator, item) })
            .Should()
            .Be(at);

    [Test]
    public void The_rfq_has_no_region() =>
        new CasePointers(ACase.OfTwoStages().Read().File)
            .Submission("RFQ-EST-2019", "", "B02")
            .Should()
            .Be("/qualification/submissions/1");
}
