using Procurement.Domain.Evaluation.Corrections;
using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Evaluation;

/// <summary>A closed step changes only as an approver grants, and never to the good of one who knows the prices.</summary>
public sealed class CorrectionTests
{
    private static readonly Occasion Asked = new("lead", After);
    private static readonly Occasion Decided = new("approver", After.AddHours(1));

    [Test]
    public void Who_asks_for_a_correction_does_not_grant_it_and_it_is_decided_once()
    {
        var competition = Closed();
        var correction = Propose(competition, null).Value;
        correction.Grant(competition.File, null, Asked)!.Code.Should().Be("duty.incompatible");
        correction.Refuse(new BilingualText("No.", ""), Decided)!.Code.Should().Be("reason.missing");
        correction.Refuse(Reason, Decided).Should().BeNull();
        correction.Grant(competition.File, null, Decided)!.Code.Should().Be("correction.decided");
        competition.Competition.Steps[0].State.Should().Be(StepState.Closed);
    }

    [Test]
    public void A_step_that_is_opened_again_lets_go_on_whom_it_had_stopped()
    {
        var competition = Closed();
        competition.File.Submissions[1].StoppedAt.Should().Be("technical");
        Propose(competition, null).Value.Grant(competition.File, null, Decided).Should().BeNull();
        competition.Competition.Steps.Select(step => step.State).Should().Equal(StepState.Open, StepState.Waiting);
        competition.Competition.BarsUnlocking("technical").Should().BeNull();
        competition.File.Submissions[1].StoppedAt.Should().BeNull();
    }

    [Test]
    public void A_corrected_mark_keeps_what_it_replaces_and_stops_who_no_longer_passes()
    {
        var competition = Closed();
        var correction = Propose(competition, Mark("B1", 59)).Value;
        correction.Grant(competition.File, null, Decided).Should().BeNull();
        competition.Record("B1").Mark("T1")!.Value.Should().Be(Points.Whole(59));
        competition.Record("B1").Replaced.Single().Value.Should().Be(Points.Whole(72));
        competition.File.Submissions[0].StoppedAt.Should().Be("technical");
    }

    [Test]
    public void Nobody_comes_back_by_a_correction_who_had_been_stopped() =>
        Code(Propose(Closed(), Mark("B2", 60))).Should().Be("correction.would-revive");

    [Test]
    public void What_cannot_stand_cannot_be_corrected_to()
    {
        var competition = Closed();
        Code(Propose(competition, Mark("B9", 60))).Should().Be("reference.unknown");
        Code(Propose(competition, Mark("B1", 101))).Should().Be("score.above-maximum");
        Code(Propose(competition, Mark("B1", 60) with { Item = "T9" })).Should().Be("reference.unknown");
        Code(Propose(competition, Mark("B1", 60) with { Reason = null })).Should().Be("consensus.reason-missing");
        Code(Propose(competition, Mark("B1", 60) with { Value = null })).Should().Be("score.missing");
        Code(Propose(competition, null, reason: new BilingualText("Why", ""))).Should().Be("reason.missing");
        Code(Propose(competition, null, step: "commercial")).Should().Be("step.not-closed");
    }

    [Test]
    public void Where_the_plan_averages_nobody_writes_in_the_evaluators_place()
    {
        var competition = new AnAgreement(ConsensusMethod.Mean, ("B1", 70, 75)).Closed();
        Code(Propose(competition, Mark("B1", 60))).Should().Be("correction.method-averages");
    }

    [Test]
    public void Once_a_price_is_known_no_step_before_it_is_opened_again()
    {
        var competition = ACompetition.InEvaluation(("B1", 80, "100")).Ranked();
        competition
            .Competition.BarsReopening(competition.File, "technical")!
            .Code.Should()
            .Be("step.reopen-after-price");
    }

    private static AnAgreement Closed() =>
        new AnAgreement(ConsensusMethod.Agreed, ("B1", 70, 75), ("B2", 50, 55))
            .Agreed("B1", 72)
            .Agreed("B2", 52)
            .Closed();

    private static Finding Mark(string bidder, int points) =>
        new()
        {
            Bidder = bidder,
            Item = "T1",
            Value = Points.Whole(points),
            Reason = Reason,
        };

    private static Outcome<Correction> Propose(
        AnAgreement competition,
        Finding? finding,
        string step = "technical",
        BilingualText? reason = null
    ) => Correction.Propose(new CorrectionId(Guid.NewGuid()), competition.File, step, finding, reason ?? Reason, Asked);

    private static string Code(Outcome<Correction> outcome) => outcome.Refusals.Single().Code;
}
