using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Ranking;

namespace Procurement.Tests.Domain.Ranking;

public sealed class StepEvaluationTests
{
    private static readonly RatedStep Technical = AStep
        .Rated("technical", ACriterion.Leaf("T1", 260))
        .WithMinimumPercent(60);

    [Test]
    public void A_score_of_156_of_260_meets_a_minimum_of_60_percent()
    {
        var result = Evaluate(Technical, AProposal.From("A").Scored("T1", 156));
        result.Passed.Should().BeTrue();
        result.PointsShort.Should().Be(Fraction.Zero);
        result.Minimum.Should().Be((Fraction)156);
    }

    [Test]
    public void A_score_of_155_99_of_260_is_a_hundredth_short_of_60_percent()
    {
        var result = Evaluate(Technical, AProposal.From("A").Scored("T1", 155.99m));
        result.Passed.Should().BeFalse();
        result.PointsShort.Should().Be(new Fraction(1, 100));
    }

    [Test]
    public void The_minimum_is_compared_with_the_rounded_score_so_155_996_passes_at_two_digits()
    {
        var step = AStep
            .Rated("technical", ACriterion.Leaf("T1", 259.994m).OnAScaleOf(5), ACriterion.Leaf("T2", 1))
            .WithMinimumPoints(156);
        var result = Evaluate(step, AProposal.From("A").Scored("T1", 3).Scored("T2", 0));
        result.Raw.Exact.Should().Be(new Fraction(1559964, 10000));
        result.Passed.Should().BeTrue();
    }

    [TestCase(RoundingMode.HalfAwayFromZero, 3.13)]
    [TestCase(RoundingMode.HalfEven, 3.12)]
    [TestCase(RoundingMode.Down, 3.12)]
    public void A_mean_of_3_125_is_rounded_once_as_the_plan_says(RoundingMode mode, decimal expected)
    {
        var plan = APlan.WithCriteria(ACriterion.Leaf("T1", 10)).TakingThe(ConsensusMethod.Mean).Rounded(2, mode);
        var criterion = Criteria(plan, AProposal.From("A").Scored("T1", 3.12m, 3.13m)).Single();
        criterion.Points.Should().Be((Fraction)expected);
        criterion.BeforeRounding.Should().Be(new Fraction(3125, 1000));
        criterion.Origin.Should().Be(PointsOrigin.Mean);
    }

    [Test]
    public void A_median_of_an_even_number_of_marks_lies_between_the_middle_two()
    {
        var plan = APlan.WithCriteria(ACriterion.Leaf("T1", 10)).TakingThe(ConsensusMethod.Median);
        Criteria(plan, AProposal.From("A").Scored("T1", 9, 1, 4, 6)).Single().Points.Should().Be((Fraction)5);
        Criteria(plan, AProposal.From("A").Scored("T1", 9, 1, 4)).Single().Points.Should().Be((Fraction)4);
    }

    [Test]
    public void Levels_of_a_scale_of_thirds_stay_exact_until_the_step_is_rounded()
    {
        var plan = APlan.WithCriteria(Third("T1"), Third("T2"), Third("T3"));
        var proposal = AProposal.From("A").Scored("T1", 1).Scored("T2", 1).Scored("T3", 1);
        Criteria(plan, proposal).Should().OnlyContain(item => item.Points == new Fraction(10, 3));
        plan.Rank(proposal).Proposals.Single().Total.Should().Be(Points.Whole(10));

        static Criterion Third(string id) => ACriterion.Leaf(id, 10).OnAScaleOf(3);
    }

    [Test]
    public void A_parent_counts_the_sum_of_its_children_and_is_held_to_its_own_minimum()
    {
        var parent = ACriterion.Parent("P", ACriterion.Leaf("T1", 5, 2), ACriterion.Leaf("T2", 5)).WithMinimum(6);
        var step = AStep.Rated("technical", parent);
        Evaluate(step, AProposal.From("A").Scored("T1", 2).Scored("T2", 4)).Passed.Should().BeTrue();
        var failed = Evaluate(step, AProposal.From("A").Scored("T1", 1.99m).Scored("T2", 4));
        failed.FailedCriteria.Should().Equal("P", "T1");
        failed.Passed.Should().BeFalse();
        failed.PointsShort.Should().BeNull();
        failed
            .Criteria[0]
            .Should()
            .Be(new CriterionResult("P", (Fraction)5.99m, (Fraction)5.99m, PointsOrigin.Children));
    }

    [Test]
    public void An_agreed_mark_counts_before_what_evaluators_wrote_and_an_equal_one_needs_no_record()
    {
        var plan = APlan.WithCriteria(ACriterion.Leaf("T1", 10), ACriterion.Leaf("T2", 10));
        Criteria(plan, AProposal.From("A").Agreed("T1", 7, 5, 9).Scored("T2", 8, 8))
            .Select(item => (item.Points, item.Origin))
            .Should()
            .Equal((7, PointsOrigin.Agreed), (8, PointsOrigin.Unanimous));
    }

    [Test]
    public void A_missing_mark_is_a_mistake_that_names_the_leaf()
    {
        var act = () => Evaluate(Technical, AProposal.From("A"));
        act.Should().Throw<InvalidOperationException>().WithMessage("*T1*");
        var differ = () => Evaluate(Technical, AProposal.From("A").Scored("T1", 1, 2));
        differ.Should().Throw<InvalidOperationException>().WithMessage("*T1*");
    }

    [Test]
    public void A_mandatory_step_names_the_requirements_not_met_in_the_plans_order()
    {
        var step = AStep.Mandatory("M1", "M2", "M3");
        var entrant = AProposal.From("A").Met("M3", false).Met("M2").Met("M1", false);
        StepEvaluation
            .Evaluate(APlan.Of(step), step, entrant)
            .Should()
            .BeOfType<MandatoryResult>()
            .Which.Failed.Should()
            .Equal("M1", "M3");
    }

    [Test]
    public void A_price_step_has_no_result_of_its_own()
    {
        var step = AStep.Price(80);
        StepEvaluation.Evaluate(APlan.Of(step), step, AProposal.From("A").Priced(1)).Should().BeNull();
    }

    [Test]
    public void A_weight_turns_the_rounded_raw_score_into_its_share()
    {
        var step = AStep.Rated("technical", ACriterion.Leaf("T1", 135)) with { Weight = Points.Whole(60) };
        var result = Evaluate(step, AProposal.From("A").Scored("T1", 115));
        result.Score.Should().Be(new Figure(new Fraction(460, 9), Points.Of(51.11m)));
        result.Raw.Rounded.Should().Be(Points.Whole(115));
        result.Maximum.Should().Be(Points.Whole(60));
        result.IsWeighted.Should().BeTrue();
    }

    private static RatedResult Evaluate(RatedStep step, Entrant entrant) =>
        (RatedResult)StepEvaluation.Evaluate(APlan.Of(step), step, entrant)!;

    private static IEnumerable<CriterionResult> Criteria(EvaluationPlan plan, Entrant entrant) =>
        ((RatedResult)StepEvaluation.Evaluate(plan, plan.Steps[0], entrant)!).Criteria;
}
