using Procurement.Domain.Ranking;

namespace Procurement.Tests.Domain.Ranking;

public sealed class StepReadinessTests
{
    private static readonly RatedStep Technical = AStep.Rated(
        "technical",
        ACriterion.Leaf("T1", 10),
        ACriterion.Parent("P", ACriterion.Leaf("T2", 10))
    );

    [Test]
    public void A_step_that_nobody_scored_lacks_one_thing_only()
    {
        Missing(Technical, ConsensusMethod.Agreed, Sheet("E1", ("elsewhere", 5)))
            .Should()
            .Equal(Refused("score.missing", new Subject("B1")));
    }

    [Test]
    public void An_evaluator_who_scored_one_leaf_of_the_step_owes_the_others()
    {
        Missing(Technical, ConsensusMethod.Mean, Sheet("E1", ("T1", 5), ("T2", 5)), Sheet("E2", ("T2", 5)), Sheet("E3"))
            .Should()
            .Equal(Refused("score.missing", new Subject("B1", "E2", "T1")));
    }

    [Test]
    public void A_leaf_without_any_score_is_owed_by_each_who_scored_another()
    {
        Missing(Technical, ConsensusMethod.Median, Sheet("E1", ("T1", 5)), Sheet("E2", ("T1", 5)))
            .Select(refusal => refusal.Subject)
            .Should()
            .Equal(new Subject("B1", "E1", "T2"), new Subject("B1", "E2", "T2"));
    }

    [Test]
    public void Evaluators_who_differ_need_an_agreed_mark_where_the_panel_agrees()
    {
        EvaluatorMarks[] sheets = [Sheet("E1", ("T1", 5), ("T2", 5)), Sheet("E2", ("T1", 6), ("T2", 5))];
        Missing(Technical, ConsensusMethod.Agreed, sheets)
            .Should()
            .Equal(Refused("consensus.missing", new Subject("B1", Item: "T1")));
        Missing(Technical, ConsensusMethod.Mean, sheets).Should().BeEmpty();
        StepReadiness
            .WhatIsMissing(Technical, ConsensusMethod.Agreed, Records(sheets) with { Agreed = ["T1"] })
            .Should()
            .BeEmpty();
    }

    [Test]
    public void A_requirement_that_is_not_answered_is_missing_and_one_not_met_is_not()
    {
        var records = Records() with { Answers = new Dictionary<string, bool> { ["M1"] = false } };
        StepReadiness
            .WhatIsMissing(AStep.Mandatory("M1", "M2"), ConsensusMethod.Agreed, records)
            .Should()
            .Equal(Refused("mandatory.missing", new Subject("B1", Item: "M2")));
    }

    [Test]
    public void A_price_step_waits_for_no_mark()
    {
        Missing(AStep.Price(80), ConsensusMethod.Agreed).Should().BeEmpty();
    }

    private static Refusal Refused(string code, Subject subject) => new(code) { Subject = subject };

    private static IEnumerable<Refusal> Missing(
        PlanStep step,
        ConsensusMethod method,
        params EvaluatorMarks[] sheets
    ) => StepReadiness.WhatIsMissing(step, method, Records(sheets));

    private static SubmissionRecords Records(params EvaluatorMarks[] sheets) =>
        new() { Bidder = "B1", Sheets = [.. sheets] };

    private static EvaluatorMarks Sheet(string evaluator, params (string Leaf, decimal Mark)[] marks) =>
        new(evaluator, marks.ToDictionary(mark => mark.Leaf, mark => Points.Of(mark.Mark)));
}
