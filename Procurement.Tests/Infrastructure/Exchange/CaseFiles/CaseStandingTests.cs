namespace Procurement.Tests.Infrastructure.Exchange.CaseFiles;

/// <summary>The second round: what is of this format and cannot stand, wherever it stands.</summary>
internal sealed class CaseStandingTests
{
    private const string Call = "/callsForProposals/0";
    private const string First = "/callsForProposals/0/submissions/0";

    [TestCase("/evaluators/0/conflicts", "[\"B9\"]", "reference.unknown /evaluators/0/conflicts/0")]
    [TestCase(
        First + "/consensus/T9",
        "{\"level\":1,\"reason\":{\"en\":\"x\",\"fr\":\"x\"}}",
        "reference.unknown " + First + "/consensus/T9"
    )]
    [TestCase(First + "/scores/E1/T9", "1e999", "reference.unknown " + First + "/scores/E1/T9")]
    [TestCase("/regions/1/code", "\"EAST\"", "reference.duplicate /regions/1/code")]
    [TestCase("/evaluators/1/id", "\"E3\"", "reference.duplicate /evaluators/2/id")]
    [TestCase(Call + "/regions/2", "\"EAST\"", "reference.duplicate " + Call + "/regions/2")]
    [TestCase(Call + "/regions/2", "\"NORTH\"", "reference.unknown " + Call + "/regions/2")]
    [TestCase(First + "/scores/E1/T1", "1e999999999", "score.above-maximum " + First + "/scores/E1/T1")]
    [TestCase(First + "/scores/E1/T1", "-1e-999999999", "score.below-zero " + First + "/scores/E1/T1")]
    [TestCase(First + "/scores/E1/T1", "1e-999999999", "score.too-precise " + First + "/scores/E1/T1")]
    [TestCase(First + "/scores/E1/T1", "40.01", "score.above-maximum " + First + "/scores/E1/T1")]
    [TestCase(First + "/consensus/T1/points", "33.125", "score.too-precise " + First + "/consensus/T1/points")]
    [TestCase(
        First + "/mandatory/M1",
        "{\"met\":false,\"reason\":{\"fr\":\"x\"}}",
        "mandatory.reason-missing " + First + "/mandatory/M1/reason/en"
    )]
    [TestCase(First + "/region", "\"SOUTH\"", "reference.unknown " + First + "/region")]
    public void What_cannot_stand_is_found(string at, string json, string fault)
    {
        var faults = ACase.OfOneStage().With(at, json).Faults().ToList();

        faults.Should().Contain(fault);
        faults
            .Should()
            .OnlyContain(found => found == fault || found.StartsWith("reference.unknown", StringComparison.Ordinal));
    }

    [Test]
    public void A_late_or_withdrawn_submission_is_looked_at_like_any_other() =>
        ACase
            .OfOneStage()
            .With(First + "/withdrawn", "true")
            .With(First + "/receivedAt", "\"2030-01-01T00:00:00Z\"")
            .With(First + "/scores/E1/T1", "41")
            .Faults()
            .Should()
            .Equal($"score.above-maximum {First}/scores/E1/T1");

    [Test]
    public void A_parent_is_not_a_leaf() =>
        ACase
            .OfTwoStages()
            .With(First + "/scores/E1/T1", "1")
            .Faults()
            .Should()
            .Equal($"reference.unknown {First}/scores/E1/T1");

    [Test]
    public void A_call_may_not_have_the_reference_of_the_rfq() =>
        ACase
            .OfTwoStages()
            .With(Call + "/reference", "\"RFQ-EST-2019\"")
            .Faults()
            .Should()
            .Equal($"reference.duplicate {Call}/reference");

    [Test]
    public void An_evaluator_in_conflict_who_wrote_nothing_is_no_fault() =>
        ACase.OfOneStage().With("/callsForProposals/0/submissions/1/scores/E3", "{}").Faults().Should().BeEmpty();

    [Test]
    public void A_fault_of_form_hides_those_of_the_second_round() =>
        ACase
            .OfOneStage()
            .With(First + "/scores/E1/T1", "41")
            .With("/wrong", "1")
            .Faults()
            .Should()
            .Equal("case.unknown-property /wrong");

    [Test]
    public void Names_are_escaped_in_pointers() =>
        ACase
            .OfOneStage()
            .With(First + "/scores/E~1~0", "{}")
            .Faults()
            .Should()
            .Equal($"reference.unknown {First}/scores/E~1~0");

    [Test]
    public void Two_leaves_of_one_name_are_the_plans_fault_and_not_the_marks() =>
        ACase
            .OfOneStage()
            .With(Call + "/plan/steps/1/criteria/0/id", "\"T2\"")
            .With(Call + "/submissions", "[]")
            .With(
                Call + "/submissions/0",
                """
                {"bidder":"B1","region":"EAST","receivedAt":"2024-05-15T10:00:00Z","scores":{"E1":{"T2":34}},
                "consensus":{"T2":{"points":34,"reason":{"en":"x","fr":"x"}}}}
                """
            )
            .Faults()
            .Should()
            .Equal($"plan.duplicate-id {Call}/plan/steps/1/criteria/1/id");
}
