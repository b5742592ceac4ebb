using Procurement.Domain.Evaluation.Consensus;
using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Evaluation;

/// <summary>The panel scores alone first, then agrees, with reasons and a second look at what lies far apart.</summary>
public sealed class ConsensusOrderTests
{
    [Test]
    public void The_panel_agrees_only_once_every_sheet_of_the_step_is_locked()
    {
        var waiting = new AnAgreement(ConsensusMethod.Agreed, ("B1", 70, null));
        Open(waiting)!.Code.Should().Be("consensus.sheets-not-submitted");
        waiting.Competition.BarsAgreement("technical")!.Code.Should().Be("consensus.not-open");
        var ready = new AnAgreement(ConsensusMethod.Agreed, ("B1", 70, 75));
        Open(ready).Should().BeNull();
        ready.Competition.BarsAgreement("technical").Should().BeNull();
        ready.Competition.BarsUnlocking("technical")!.Code.Should().Be("consensus.opened");
        Open(ready)!.Code.Should().Be("consensus.opened");
    }

    [TestCase(70)]
    [TestCase(5)]
    public void While_a_sheet_is_out_nothing_tells_where_the_others_differ(int other)
    {
        var waiting = new AnAgreement(ConsensusMethod.Agreed, ("B1", 70, other), ("B2", 70, null));
        Faults(waiting).Should().Equal("consensus.sheets-not-submitted");
    }

    [TestCase(70)]
    [TestCase(5)]
    public void Until_the_panel_meets_nothing_tells_where_its_members_differ(int other)
    {
        var locked = new AnAgreement(ConsensusMethod.Agreed, ("B1", 70, other), ("B2", 70, 70));
        Faults(locked).Should().Equal("consensus.not-open");
    }

    [Test]
    public void A_bidder_whom_nobody_may_score_has_no_quorum()
    {
        var competition = new AnAgreement(ConsensusMethod.Agreed, ("B1", null, null));
        foreach (var evaluator in new[] { "E1", "E2" })
            competition.Panel.DeclareConflict(evaluator, "B1", After).Should().BeNull();
        Open(competition)!.Code.Should().Be("consensus.quorum-missing");
    }

    [Test]
    public void In_the_service_every_criterion_needs_its_reason_also_where_all_agree()
    {
        var competition = new AnAgreement(ConsensusMethod.Agreed, ("B1", 70, 70));
        Open(competition).Should().BeNull();
        Faults(competition).Should().Equal("consensus.missing");
        competition.Agreed("B1", 70);
        Faults(competition).Should().BeEmpty();
    }

    [TestCase(40, "")]
    [TestCase(41, "consensus.spread-not-reviewed")]
    public void A_spread_above_the_threshold_is_looked_at_again_and_one_at_it_is_not(int spread, string fault)
    {
        var competition = new AnAgreement(ConsensusMethod.Agreed, ("B1", 30, 30 + spread)).Agreed("B1", 70);
        Open(competition).Should().BeNull();
        Faults(competition).Should().Equal(fault.Split(',', StringSplitOptions.RemoveEmptyEntries));
        competition.Record("B1").Review(competition.Technical, "T1", "Discussed.", "chair", After).Should().BeNull();
        Faults(competition).Should().BeEmpty();
    }

    [Test]
    public void A_meeting_names_who_was_there_and_nobody_who_may_not_hear_of_the_bidder()
    {
        var panel = new AnAgreement(ConsensusMethod.Agreed, ("B1", 70, 75)).Panel;
        panel.DeclareConflict("E2", "B1", After).Should().BeNull();
        Code(new Meeting("chair", [])).Should().Be("consensus.attendance-missing");
        Code(new Meeting("chair", ["E1", "E2"])).Should().Be("evaluator.conflict-declared");
        Code(new Meeting("chair", ["E1", "E9"])).Should().Be("evaluator.not-assigned");
        Code(new Meeting("chair", ["E1"])).Should().BeNull();

        string? Code(Meeting meeting) => meeting.Bars(panel, "B1", EvaluationPolicy.Service)?.Code;
    }

    private static Procurement.Domain.Common.Outcomes.Refusal? Open(AnAgreement competition) =>
        competition.Competition.OpenConsensus(competition.File, competition.Technical, EvaluationPolicy.Service, After);

    private static IEnumerable<string> Faults(AnAgreement competition) =>
        competition.File.MissingIn(competition.Technical, EvaluationPolicy.Service).Select(refusal => refusal.Code);
}
