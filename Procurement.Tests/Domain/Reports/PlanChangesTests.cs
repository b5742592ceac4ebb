using Procurement.Domain.Plans.Steps;
using Procurement.Tests.Support.Reference;

namespace Procurement.Tests.Domain.Reports;

/// <summary>What an addendum tells of a plan is what the plan's hash is taken of: nothing changes unsaid.</summary>
public sealed class PlanChangesTests
{
    private static readonly BilingualText Words = new("Other", "Autre");

    private static readonly EvaluationPlan Plan = APlan
        .Of(
            AStep.Mandatory("M1", "M2"),
            AStep.Rated(
                "technical",
                ACriterion.Leaf("T1", 60),
                ACriterion.Parent("T2", ACriterion.Leaf("T2.1", 20).OnAScaleOf(5), ACriterion.Leaf("T2.2", 20))
            ) with
            {
                Envelope = "technical",
            },
            AStep.Price(80)
        )
        .TiesPartedBy("step:technical", "draw");

    private static IEnumerable<TestCaseData> OneChange()
    {
        yield return Case(CallField.Consensus, null, plan => plan with { Consensus = ConsensusMethod.Median });
        yield return Case(CallField.Ranking, null, plan => plan with { Ranking = RankingMethod.LowestPrice });
        yield return Case(CallField.TotalPoints, null, plan => plan with { TotalPoints = Points.Of(181) });
        yield return Case(CallField.Ties, null, plan => plan.TiesPartedBy("draw"));
        yield return Case(CallField.DrawSeed, null, plan => plan with { DrawSeed = "another" });
        yield return Case(CallField.Order, null, plan => plan with { Steps = [.. plan.Steps.Reverse()] });
        yield return Rule(CallField.CommentLength, rules => rules with { CommentLength = 2 });
        yield return Rule(CallField.Spread, rules => rules with { Spread = Percent.Of(30) });
        yield return Rule(CallField.Disclosure, rules => rules with { Disclosure = "uk" });
        yield return Rule(CallField.Quorum, rules => rules with { Quorum = 2 });
        yield return Rule(CallField.StandstillDays, rules => rules with { StandstillDays = 1 });
        yield return Rule(CallField.DebriefDays, rules => rules with { DebriefDays = 61 });
        yield return Rule(CallField.AddendumDays, rules => rules with { AddendumDays = 1 });
        yield return Rule(CallField.PlanningMonths, rules => rules with { PlanningMonths = 4 });
        yield return Rule(CallField.TransitionMonths, rules => rules with { TransitionMonths = 10 });
        yield return Rule(CallField.ShowsInvited, rules => rules with { ShowsInvited = true });
        yield return Rule(CallField.Bands, rules => rules with { Bands = [new(Percent.Of(60), Words, Words)] });
        yield return Case(
            CallField.LookedFor,
            "technical/T1",
            plan => plan with { Service = plan.Service with { LookedFor = [new("T1", Words)] } }
        );
        yield return Of<PriceStep>(CallField.Formula, step => step with { Formula = PriceFormula.MinMax });
        yield return Of<PriceStep>(CallField.Budget, step => step with { Budget = Money.Of(5) });
        yield return Of<PriceStep>(
            CallField.AbnormallyLow,
            step => step with { AbnormallyLowBelowMean = Percent.Of(30) }
        );
        yield return Of<RatedStep>(CallField.Name, step => step with { Name = Words });
        yield return Of<RatedStep>(CallField.Envelope, step => step with { Envelope = null });
        yield return Of<RatedStep>(CallField.Assumed, step => step with { Assumed = Words });
        yield return Of<RatedStep>(CallField.Weight, step => step with { Weight = Points.Of(50) });
        yield return Of<RatedStep>(
            CallField.Rounding,
            step => step with { Rounding = new(1, RoundingMode.HalfAwayFromZero) }
        );
        yield return Of<RatedStep>(CallField.Minimum, step => step.WithMinimumPoints(60));
        yield return Of<RatedStep>(CallField.Order, step => step with { Criteria = [.. step.Criteria.Reverse()] });
        yield return Of<MandatoryStep>(
            CallField.Requirement,
            step => step with { Requirements = [step.Requirements[0], new("M2", Words)] },
            "M2"
        );
        yield return Of<RatedStep>(CallField.Name, step => First(step, one => one with { Name = Words }), "T1");
        yield return Of<RatedStep>(CallField.Minimum, step => First(step, one => one.WithMinimum(30)), "T1");
    }

    [TestCaseSource(nameof(OneChange))]
    public void One_change_is_told_as_one(CallField field, string? place, Func<EvaluationPlan, EvaluationPlan> change)
    {
        var changed = change(Plan);
        changed.Hash().Should().NotBe(Plan.Hash());
        var told = PlanChanges.Between(Plan, changed).Should().ContainSingle().Subject;
        told.Field.Should().Be(field);
        var at = new[] { told.Place.Step, told.Place.Item }.OfType<string>().ToList();
        string.Join('/', at).Should().Be(place ?? "");
    }

    [Test]
    public void Plans_differ_in_something_exactly_where_their_hashes_do()
    {
        var plans = new RandomPlans(new Random(20261121));
        var previous = plans.Next();
        for (var i = 0; i < 300; i++)
        {
            var plan = plans.Next();
            PlanChanges.Between(plan, plan with { Steps = [.. plan.Steps] }).Should().BeEmpty();
            var changes = PlanChanges.Between(previous, plan);
            changes.Should().NotBeEmpty();
            changes.Should().OnlyContain(change => change.Before != null || change.After != null);
            var back = PlanChanges.Between(plan, previous);
            back.Select(change => (change.Place, change.Field, change.After))
                .Should()
                .BeEquivalentTo(changes.Select(change => (change.Place, change.Field, change.Before)));
            previous = plan;
        }
    }

    [Test]
    public void A_step_that_comes_is_told_by_all_that_it_says()
    {
        var added = AStep.Rated("interview", ACriterion.Leaf("I1", 10));
        var told = PlanChanges
            .Between(Plan, Plan with { Steps = Plan.Steps.Add(added) })
            .Where(change => change.Place.Step == "interview")
            .ToList();
        told.Should().OnlyContain(change => change.Before == null);
        told.Select(change => (change.Place.Item, change.Field))
            .Should()
            .Contain([(null, CallField.Maximum), ("I1", CallField.Maximum), (null, CallField.Weight)]);
    }

    private static RatedStep First(
        RatedStep step,
        Func<Procurement.Domain.Plans.Criteria.Criterion, Procurement.Domain.Plans.Criteria.Criterion> change
    ) => step with { Criteria = step.Criteria.SetItem(0, change(step.Criteria[0])) };

    private static TestCaseData Rule(CallField field, Func<ServiceRules, ServiceRules> change) =>
        Case(field, null, plan => plan with { Service = change(plan.Service) });

    private static TestCaseData Of<T>(CallField field, Func<T, PlanStep> change, string? item = null)
        where T : PlanStep
    {
        var step = Plan.Steps.OfType<T>().First();
        return Case(
            field,
            item is null ? step.Id : $"{step.Id}/{item}",
            plan => plan with { Steps = plan.Steps.Replace(step, change(step)) }
        );
    }

    private static TestCaseData Case(CallField field, string? place, Func<EvaluationPlan, EvaluationPlan> change) =>
        new TestCaseData(field, place, change).SetArgDisplayNames($"{field}", place ?? "plan");
}
