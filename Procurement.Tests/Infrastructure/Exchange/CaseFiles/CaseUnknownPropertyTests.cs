namespace Procurement.Tests.Infrastructure.Exchange.CaseFiles;

/// <summary>The first round: what the format does not allow there.</summary>
internal sealed class CaseUnknownPropertyTests
{
    private const string Call = "/callsForProposals/0";
    private const string Steps = "/callsForProposals/0/plan/steps";
    private const string First = "/callsForProposals/0/submissions/0";

    [TestCase("/abouts", "1")]
    [TestCase("/about/de", "\"x\"")]
    [TestCase("/bidders/0/members", "[\"A\"]")]
    [TestCase(Call + "/shortlist", "{\"maximum\":1}")]
    [TestCase(Call + "/plan/service", "{}")]
    [TestCase(Call + "/plan/adjustment", "{\"percent\":15,\"from\":70,\"per\":30}")]
    [TestCase(Steps + "/0/maximum", "10")]
    [TestCase(Steps + "/1/formula", "\"min-max\"")]
    [TestCase(Steps + "/2/minimum", "{\"points\":1}")]
    [TestCase(Steps + "/2/budget", "100")]
    [TestCase(First + "/a~1b", "null")]
    public void A_property_that_the_format_does_not_allow_there_is_unknown(string at, string json) =>
        ACase.OfOneStage().With(at, json).Faults().Should().Equal($"case.unknown-property {at}");
}
