namespace Procurement.Tests.Infrastructure.Exchange.CaseFiles;

/// <summary>The first round: what is not of this format.</summary>
internal sealed class CaseFormTests
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

    [Test]
    public void An_agreed_level_stands_where_the_leaf_has_a_scale_and_points_where_it_has_none() =>
        ACase
            .OfOneStage()
            .With(First + "/consensus/T1", """{"level":33,"reason":{"en":"x","fr":"x"}}""")
            .With(First + "/consensus/T2", """{"points":4,"reason":{"en":"x","fr":"x"}}""")
            .Faults()
            .Should()
            .BeEquivalentTo(
                $"case.unknown-property {First}/consensus/T1/level",
                $"case.missing-property {First}/consensus/T1/points",
                $"case.unknown-property {First}/consensus/T2/points",
                $"case.missing-property {First}/consensus/T2/level"
            );

    [Test]
    public void A_minimum_is_a_percentage_or_points_and_never_both() =>
        ACase
            .OfOneStage()
            .With(Steps + "/1/minimum/points", "60")
            .Faults()
            .Should()
            .Equal($"case.unknown-property {Steps}/1/minimum/points");

    [Test]
    public void An_rfq_has_no_price_step_and_its_submissions_no_region() =>
        ACase
            .OfTwoStages()
            .With("/qualification/plan/steps/1/kind", "\"price\"")
            .With("/qualification/plan/steps/1/formula", "\"min-max\"")
            .Without("/qualification/plan/steps/1/criteria")
            .Without("/qualification/plan/steps/1/minimum")
            .With("/qualification/submissions/0/region", "\"PEEL\"")
            .Faults()
            .Should()
            .BeEquivalentTo(
                "case.wrong-type /qualification/plan/steps/1/kind",
                "case.unknown-property /qualification/submissions/0/region"
            );

    [Test]
    public void A_step_of_an_unreadable_kind_may_have_any_steps_properties() =>
        ACase.OfOneStage().With(Steps + "/2/kind", "7").Faults().Should().Equal($"case.wrong-type {Steps}/2/kind");

    [Test]
    public void What_is_expected_is_not_looked_at() =>
        ACase.OfOneStage().With("/expected", """{"anything":[null,{"at":1e400}]}""").Faults().Should().BeEmpty();
}
