namespace Procurement.Tests.Infrastructure.Exchange.CaseFiles;

/// <summary>The first round: a value of another kind than the format asks for.</summary>
internal sealed class CaseWrongTypeTests
{
    private const string Call = "/callsForProposals/0";
    private const string Steps = "/callsForProposals/0/plan/steps";
    private const string First = "/callsForProposals/0/submissions/0";

    [TestCase("/case", "\"Not a name\"")]
    [TestCase("/synthetic", "\"true\"")]
    [TestCase("/about", "\"text\"")]
    [TestCase("/about/en", "5")]
    [TestCase("/currency", "\"cad\"")]
    [TestCase("/timeZone", "\"America/Atlantis\"")]
    [TestCase("/timeZone", "\"UTC+05\"")]
    [TestCase("/regions", "{}")]
    [TestCase("/regions/0", "[]")]
    [TestCase("/regions/0/complexity", "\"extreme\"")]
    [TestCase("/bidders/0/language", "\"de\"")]
    [TestCase("/evaluators/0/conflicts", "null")]
    [TestCase("/expected", "[]")]
    [TestCase("/callsForProposals", "[]")]
    [TestCase(Call + "/closesAt", "\"2024-05-15T14:00:00\"")]
    [TestCase(Call + "/closesAt", "\"2024-05-15T14:00-04:00\"")]
    [TestCase(Call + "/closesAt", "\"2024-05-15 14:00:00-04:00\"")]
    [TestCase(Call + "/closesAt", "\"2024-02-30T14:00:00-04:00\"")]
    [TestCase(Call + "/closesAt", "\"2024-05-15T14:00:00.12345678-04:00\"")]
    [TestCase(Call + "/award", "{\"maximumRegionsPerBidder\":0}", Call + "/award/maximumRegionsPerBidder")]
    [TestCase(Call + "/award", "{\"maximumRegionsPerBidder\":1.5}", Call + "/award/maximumRegionsPerBidder")]
    [TestCase(Call + "/plan/totalPoints", "150.0000001")]
    [TestCase(Call + "/plan/totalPoints", "1e999999999")]
    [TestCase(Call + "/plan/totalPoints", "1000000000000.1")]
    [TestCase(Call + "/plan/rounding/digits", "7")]
    [TestCase(Call + "/plan/rounding/mode", "\"up\"")]
    [TestCase(Call + "/plan/consensus", "\"mode\"")]
    [TestCase(Call + "/plan/tieBreak/0", "1")]
    [TestCase(Call + "/plan/drawSeed", "7")]
    [TestCase(Steps + "/0/kind", "\"optional\"")]
    [TestCase(Steps + "/1/maximum", "0")]
    [TestCase(Steps + "/1/weight", "-1")]
    [TestCase(Steps + "/1/minimum/percent", "-60")]
    [TestCase(Steps + "/1/criteria/1/scale/increment", "0")]
    [TestCase(Steps + "/2/formula", "\"cheapest\"")]
    [TestCase(First + "/mandatory/M1", "\"yes\"")]
    [TestCase(First + "/scores/E1", "3")]
    [TestCase(First + "/scores/E1/T1", "\"3\"")]
    [TestCase(First + "/price", "1000000000000.01")]
    [TestCase(First + "/price", "-1e40")]
    [TestCase(First + "/withdrawn", "null")]
    public void A_value_of_another_kind_is_a_wrong_type(string at, string json, string? fault = null) =>
        ACase.OfOneStage().With(at, json).Faults().Should().Equal($"case.wrong-type {fault ?? at}");
}
