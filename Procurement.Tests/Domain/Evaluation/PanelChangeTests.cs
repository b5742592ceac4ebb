using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Evaluation;

/// <summary>A team changes by a recorded act, and who left is not forgotten.</summary>
public sealed class PanelChangeTests
{
    private static readonly HashSet<string> Leaves = ["T1", "T2"];

    [Test]
    public void During_the_evaluation_a_change_needs_a_reason_and_its_history_is_kept()
    {
        var panel = Panel();
        Codes(panel, Change(panel, [Member("E3")], ["E1"])).Should().Equal("reason.missing");
        Codes(panel, Change(panel, [Member("E3")], ["E1"]) with { Reason = "Ill.", Version = 0 })
            .Should()
            .Equal("version.stale");
        Codes(panel, Change(panel, [Member("E3")], ["E1"]) with { Reason = "Ill." }).Should().BeEmpty();
        panel.Active.Select(member => member.Evaluator).Should().Equal("E2", "E3");
        panel.Members.Should().HaveCount(3);
        panel.Bars("E1", "B1")!.Code.Should().Be("evaluator.not-assigned");
        panel
            .Changes.Select(change => (change.Kind, change.Who, change.Reason))
            .Should()
            .Equal((PanelChangeKind.Left, "E1", "Ill."), (PanelChangeKind.Joined, "E3", "Ill."));
    }

    [Test]
    public void An_identifier_and_a_person_stand_once_on_a_team_and_are_never_given_again()
    {
        var panel = Panel();
        Codes(panel, Change(panel, [Member("E2")], []), hasBegun: false).Should().Contain("panel.member-twice");
        Codes(panel, Change(panel, [Member("E4") with { Person = "pE2" }], []), hasBegun: false)
            .Should()
            .Equal("panel.member-twice");
        Codes(panel, Change(panel, [], ["E1"]), hasBegun: false).Should().BeEmpty();
        Codes(panel, Change(panel, [Member("E1")], []), hasBegun: false).Should().Equal("panel.member-twice");
        Codes(panel, Change(panel, [], ["E1"]), hasBegun: false).Should().Equal("evaluator.not-assigned");
    }

    [Test]
    public void A_member_scores_the_leaves_that_they_were_given()
    {
        var member = Member("E1") with { Criteria = ["T1"] };
        member.Scores("T1").Should().BeTrue();
        member.Scores("T2").Should().BeFalse();
        Procurement
            .Domain.Evaluation.Panels.Panel.Bars([member with { Criteria = ["T9"] }], null, Leaves)
            .Single()
            .Code.Should()
            .Be("reference.unknown");
    }

    private static IEnumerable<string> Codes(Panel panel, TeamChange change, bool hasBegun = true) =>
        panel.Change(change, Leaves, hasBegun, "lead", After).Select(refusal => refusal.Code);

    private static TeamChange Change(Panel panel, PanelMember[] joining, string[] leaving) =>
        new(joining, leaving, null, null, panel.Version);

    private static PanelMember Member(string id) => new(id, $"Evaluator {id}") { Person = $"p{id}" };

    private static Panel Panel() => new(default, default, [Member("E1"), Member("E2")]);
}
