using Procurement.Infrastructure.Exchange.CaseFiles.Plans;

namespace Procurement.Tests.Infrastructure.Exchange.CaseFiles;

/// <summary>A plan kept as text is the same plan when it is read.</summary>
internal sealed class PlanJsonTests
{
    private const string Plan = "/callsForProposals/0/plan";

    private static readonly string[] Derived = ["Leaves", "SelfAndBelow", "AllCriteria", "RatedSteps"];

    private static IEnumerable<string> Valid => CaseFolder.Valid;

    [TestCaseSource(nameof(Valid))]
    public void A_plan_written_and_read_is_equal(string name)
    {
        var plan = Read(CaseFolder.Bytes(name));

        PlanJson
            .Read(PlanJson.Write(plan))
            .Should()
            .BeEquivalentTo(
                plan,
                options =>
                    options
                        .RespectingRuntimeTypes()
                        .WithStrictOrdering()
                        .Excluding(member => Derived.Contains(member.Name))
            );
    }

    [TestCaseSource(nameof(Valid))]
    public void The_canonical_form_read_has_the_same_canonical_form(string name)
    {
        var canonical = CanonicalPlan.Of(Read(CaseFolder.Bytes(name)));

        CanonicalPlan.Of(PlanJson.Read(canonical)).Should().Be(canonical);
    }

    [Test]
    public void A_text_that_is_no_plan_is_a_mistake() =>
        FluentActions.Invoking(() => PlanJson.Read("{}")).Should().Throw<FormatException>();

    [Test]
    public void The_hash_does_not_depend_on_how_numbers_are_spelled()
    {
        var hash = ACase.OfOneStage().Read().File.CallsForProposals[0].Plan.Hash();

        foreach (var spelling in new[] { "60.0", "6e1", "0.6E+2" })
            ACase
                .OfOneStage()
                .With(Plan + "/steps/1/minimum/percent", spelling)
                .Read()
                .File.CallsForProposals[0]
                .Plan.Hash()
                .Should()
                .Be(hash);
        hash.Should().MatchRegex("^[0-9a-f]{64}$");
    }

    [Test]
    public void The_hash_does_not_depend_on_the_order_of_properties()
    {
        var plan = ACase.OfOneStage().Read().File.CallsForProposals[0].Plan;
        var moved = ACase
            .OfOneStage()
            .Without(Plan + "/steps/1/maximum")
            .With(Plan + "/steps/1/maximum", "100")
            .Without(Plan + "/consensus")
            .With(Plan + "/consensus", "\"agreed\"");

        moved.Read().File.CallsForProposals[0].Plan.Hash().Should().Be(plan.Hash());
    }

    [TestCase("/steps/1/weight", "100")]
    [TestCase("/steps/2/rounding", "{\"mode\":\"half-away-from-zero\",\"digits\":2}")]
    public void The_hash_is_the_same_where_a_default_is_written_out(string at, string json) =>
        ACase
            .OfOneStage()
            .With(Plan + at, json)
            .Read()
            .File.CallsForProposals[0]
            .Plan.Hash()
            .Should()
            .Be(ACase.OfOneStage().Read().File.CallsForProposals[0].Plan.Hash());

    [Test]
    public void The_hash_is_the_same_however_an_accent_was_typed() =>
        ACase
            .OfOneStage()
            .With(Plan + "/steps/1/criteria/1/name/fr", "\"E\\u0301quipe\"")
            .Read()
            .File.CallsForProposals[0]
            .Plan.Hash()
            .Should()
            .Be(ACase.OfOneStage().Read().File.CallsForProposals[0].Plan.Hash());

    private static EvaluationPlan Read(byte[] bytes) => CaseReader.Read(bytes).File.CallsForProposals[0].Plan;
}
