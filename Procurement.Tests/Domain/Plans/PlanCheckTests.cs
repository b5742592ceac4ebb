using Procurement.Domain.Plans.Criteria;

namespace Procurement.Tests.Domain.Plans;

internal sealed class PlanCheckTests
{
    private static readonly BilingualText Text = new("Text", "Texte");

    [Test]
    public void A_plan_that_adds_up_has_no_fault() => Faults(Plan()).Should().BeEmpty();

    [Test]
    public void A_steps_maximum_is_the_sum_of_its_criteria() =>
        Faults(Plan(Rated() with { Maximum = Points.Whole(99), Weight = Points.Whole(100) }))
            .Should()
            .Equal("plan.maximum-differs-from-criteria /steps/1/maximum");

    [Test]
    public void A_parents_maximum_is_the_sum_of_its_children()
    {
        var parent = Leaf("T1", 60) with { Children = [Leaf("T1.1", 30), Leaf("T1.2", 29)] };

        Faults(Plan(Rated(parent, Leaf("T2", 40))))
            .Should()
            .Equal("plan.maximum-differs-from-criteria /steps/1/criteria/0/maximum");
    }

    [Test]
    public void The_total_is_the_sum_of_the_weights_and_of_the_maxima_where_there_are_none()
    {
        Faults(Plan(Rated() with { Weight = Points.Whole(60) }))
            .Should()
            .Equal("plan.total-differs-from-steps /totalPoints");
        Faults(Plan(Rated() with { Weight = Points.Whole(60) }) with { TotalPoints = Points.Whole(60) })
            .Should()
            .BeEmpty();
    }

    [Test]
    public void Sums_beyond_the_range_of_points_are_a_fault_and_not_a_failure() =>
        Faults(Plan(Rated([.. Enumerable.Range(1, 20).Select(i => Leaf($"T{i}", 1_000_000_000_000))])))
            .Should()
            .Equal("plan.maximum-differs-from-criteria /steps/1/maximum");

    [Test]
    public void Identifiers_are_unique_among_steps_among_criteria_and_among_requirements()
    {
        var parent = Leaf("T1", 60) with { Children = [Leaf("T1", 60)] };
        var mandatory = Mandatory("M1", "M1") with { Id = "technical" };

        Faults(Plan(Rated(parent, Leaf("M1", 40)), mandatory))
            .Should()
            .BeEquivalentTo(
                "plan.duplicate-id /steps/0/requirements/1/id",
                "plan.duplicate-id /steps/1/id",
                "plan.duplicate-id /steps/1/criteria/0/criteria/0/id"
            );
    }

    [Test]
    public void A_minimum_may_equal_its_maximum_and_not_exceed_it()
    {
        Faults(Plan(Rated() with { Minimum = StepMinimum.Of(Percent.Of(100)) })).Should().BeEmpty();
        Faults(Plan(Rated() with { Minimum = StepMinimum.Of(Percent.Of(100.01m)) }))
            .Should()
            .Equal("plan.minimum-above-maximum /steps/1/minimum/percent");
        Faults(Plan(Rated() with { Minimum = StepMinimum.Of(Points.Of(100.01m)) }))
            .Should()
            .Equal("plan.minimum-above-maximum /steps/1/minimum/points");
        Faults(Plan(Rated(Leaf("T1", 60) with { Minimum = Points.Of(60.01m) }, Leaf("T2", 40))))
            .Should()
            .Equal("plan.minimum-above-maximum /steps/1/criteria/0/minimum");
    }

    [TestCase("step:technical")]
    [TestCase("criterion:T2")]
    [TestCase("lowest-price")]
    [TestCase("earliest-received")]
    public void A_link_names_what_the_plan_has(string word) =>
        Faults(Plan() with { TieBreaks = [Link(word)] }).Should().BeEmpty();

    [TestCase("step:T2")]
    [TestCase("criterion:technical")]
    [TestCase("coin")]
    [TestCase("step:")]
    public void A_link_that_the_plan_lacks_is_unknown(string word) =>
        Faults(Plan() with { TieBreaks = [Link("lowest-price"), Link(word)] })
            .Should()
            .Equal("plan.unknown-tie-break /tieBreak/1");

    [TestCase(null)]
    [TestCase(" ")]
    public void A_draw_needs_a_seed(string? seed) =>
        Faults(Plan() with { TieBreaks = [Link("draw")], DrawSeed = seed })
            .Should()
            .Equal("plan.draw-seed-missing /drawSeed");

    [Test]
    public void Every_text_stands_in_both_languages()
    {
        var mandatory = Mandatory() with { Assumed = new("", " "), Requirements = [new("M1", new("x", ""))] };
        var criterion = Leaf("T1", 60) with { Children = [Leaf("T1.1", 60) with { Name = new("\t", "x") }] };

        Faults(Plan(Rated(criterion, Leaf("T2", 40)) with { Name = new("", "x") }, mandatory))
            .Should()
            .BeEquivalentTo(
                "plan.text-missing /steps/0/assumed/en",
                "plan.text-missing /steps/0/assumed/fr",
                "plan.text-missing /steps/0/requirements/0/text/fr",
                "plan.text-missing /steps/1/name/en",
                "plan.text-missing /steps/1/criteria/0/criteria/0/name/en"
            );
    }

    private static IEnumerable<string> Faults(EvaluationPlan plan) =>
        PlanCheck.Faults(plan).Select(fault => $"{fault.Code} {fault.At}");

    private static TieBreak Link(string word) => TieBreak.Read(word) ?? new(TieBreakKind.Unknown, word);

    private static EvaluationPlan Plan(RatedStep? rated = null, MandatoryStep? mandatory = null) =>
        new()
        {
            Steps = [mandatory ?? Mandatory("M1"), rated ?? Rated()],
            TotalPoints = Points.Whole(100),
            Consensus = ConsensusMethod.Agreed,
            Rounding = new(2, RoundingMode.HalfAwayFromZero),
            Ranking = RankingMethod.HighestTotal,
            TieBreaks = [],
        };

    private static MandatoryStep Mandatory(params string[] requirements) =>
        new()
        {
            Id = "mandatory",
            Name = Text,
            Requirements = [.. requirements.Select(id => new Requirement(id, Text))],
        };

    private static RatedStep Rated(params Criterion[] criteria) =>
        new()
        {
            Id = "technical",
            Name = Text,
            Maximum = Points.Whole(100),
            Criteria = criteria.Length > 0 ? [.. criteria] : [Leaf("T1", 60), Leaf("T2", 40)],
        };

    private static Criterion Leaf(string id, long maximum) =>
        new()
        {
            Id = id,
            Name = Text,
            Maximum = Points.Whole(maximum),
        };
}
