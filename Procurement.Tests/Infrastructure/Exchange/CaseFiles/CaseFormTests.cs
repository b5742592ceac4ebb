namespace Procurement.Tests.Infrastructure.Exchange.CaseFiles;

/// <summary>The first round: what is not of this format.</summary>
internal sealed class CaseFormTests
{
    private const string Steps = "/callsForProposals/0/plan/steps";
    private const string First = "/callsForProposals/0/submissions/0";

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
