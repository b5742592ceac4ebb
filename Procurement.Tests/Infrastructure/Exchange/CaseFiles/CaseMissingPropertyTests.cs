namespace Procurement.Tests.Infrastructure.Exchange.CaseFiles;

/// <summary>The first round: what must stand there and say something.</summary>
internal sealed class CaseMissingPropertyTests
{
    private const string Call = "/callsForProposals/0";
    private const string Steps = "/callsForProposals/0/plan/steps";
    private const string First = "/callsForProposals/0/submissions/0";

    [TestCase("/case", "\" \"")]
    [TestCase("/source", "\"\"")]
    [TestCase("/buyer/fr", "\"\\t\"")]
    [TestCase("/bidders/0/name", "\"\"")]
    [TestCase(First + "/bidder", "\" \"")]
    [TestCase(First + "/disqualified", "{}", First + "/disqualified/reason")]
    [TestCase(First + "/disqualified", "{\"reason\":{\"en\":\"x\"}}", First + "/disqualified/reason/fr")]
    [TestCase(First + "/mandatory/M1", "{}", First + "/mandatory/M1/met")]
    [TestCase(First + "/consensus/T1", "{\"reason\":{\"en\":\"x\",\"fr\":\"x\"}}", First + "/consensus/T1/points")]
    [TestCase(Steps + "/1/minimum", "{}", Steps + "/1/minimum/percent")]
    [TestCase(Steps + "/2/formula", "\"budget-linear\"", Steps + "/2/budget")]
    [TestCase(Call + "/plan/ranking", "\"lowest-adjusted-price\"", Call + "/plan/adjustment")]
    [TestCase("/bidders/0/kind", "\"consortium\"", "/bidders/0/members")]
    public void What_must_say_something_and_does_not_is_missing(string at, string json, string? fault = null) =>
        ACase.OfOneStage().With(at, json).Faults().Should().Equal($"case.missing-property {fault ?? at}");
}
