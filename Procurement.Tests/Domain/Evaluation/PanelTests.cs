using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Evaluation;

/// <summary>Who may score whom.</summary>
public sealed class PanelTests
{
    [Test]
    public void An_evaluator_in_conflict_or_not_on_the_panel_scores_nobody()
    {
        var panel = new Panel(default(PanelId), default, [new PanelMember("E1", "One"), new PanelMember("E2", "Two")]);
        panel.DeclareConflict("E9", "B1", After)!.Code.Should().Be("evaluator.not-assigned");
        panel.DeclareConflict("E1", "B1", After).Should().BeNull();
        panel.DeclareConflict("E1", "B1", After).Should().BeNull();
        panel.Conflicts.Should().ContainSingle();
        panel.Bars("E1", "B1")!.Code.Should().Be("evaluator.conflict-declared");
        panel.Bars("E9", "B1")!.Code.Should().Be("evaluator.not-assigned");
        panel.Bars("E1", "B2").Should().BeNull();
        panel.Bars("E2", "B1").Should().BeNull();
    }
}
