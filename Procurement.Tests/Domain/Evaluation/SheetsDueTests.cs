using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Evaluation;

/// <summary>Until when sheets are to be handed in.</summary>
public sealed class SheetsDueTests
{
    private static readonly BilingualText why = new("Two of them are ill.", "Deux d’entre eux sont malades.");

    [Test]
    public void A_due_date_is_named_for_a_step_with_sheets_and_a_time_to_come()
    {
        var competition = InEvaluation(("B1", 80, "100"));
        var mandatory = competition.File.Plan.Find("mandatory")!;
        Open(mandatory, After.AddDays(1))!.Code.Should().Be("step.due-without-sheets");
        competition.Reaching("technical");
        var waits = InEvaluation(("B1", 80, "100"));
        waits
            .Competition.OpenStep(waits.File, waits.Technical, "lead", After, After)!
            .Code.Should()
            .Be("step.due-in-past");

        Refusal? Open(PlanStep step, DateTimeOffset due) =>
            competition.Competition.OpenStep(competition.File, step, "lead", After, due);
    }

    [Test]
    public void It_is_moved_for_a_reason_while_sheets_are_waited_for()
    {
        var competition = InEvaluation(("B1", 80, "100"));
        Move(After.AddDays(2), why)!.Code.Should().Be("step.not-open");
        competition.Reaching("technical");
        Move(After, why)!.Code.Should().Be("step.due-in-past");
        Move(After.AddDays(2), new BilingualText("Ill.", " "))!.Code.Should().Be("reason.missing");
        competition.Competition.SheetsDueAt("technical").Should().BeNull();
        Move(After.AddDays(2), why).Should().BeNull();
        competition.Competition.SheetsDueAt("technical").Should().Be(After.AddDays(2));

        Refusal? Move(DateTimeOffset due, BilingualText reason) =>
            competition.Competition.MoveSheetsDue(competition.Technical, due, reason, After);
    }
}
