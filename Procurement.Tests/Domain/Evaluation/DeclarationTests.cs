using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Evaluation;

/// <summary>Three answers for each bidder, before anything is shown.</summary>
public sealed class DeclarationTests
{
    private static readonly Person Lead = new("lead", Role.ProcurementLead);
    private static readonly Person Approver = new("approver", Role.Approver);

    [Test]
    public void A_step_is_shown_once_every_member_declared_themselves_on_every_bidder()
    {
        var panel = Panel();
        var technical = (Procurement.Domain.Plans.Steps.RatedStep)Plan.Find("technical")!;
        Missing("p1")
            .Should()
            .Equal("declaration.missing E2 ", "declaration.missing E1 B1", "declaration.missing E2 B1");
        Answer(panel, "E1", InterestKind.None).Should().BeNull();
        Answer(panel, "E2", InterestKind.Unsure).Should().BeNull();
        panel.TooFew(technical, ["B1"], 2).Single().Code.Should().Be("evaluator.too-few");
        Missing("p1", "p2").Should().Equal("evaluator.too-few  B1");
        Answer(panel, "E2", InterestKind.None).Should().BeNull();
        Missing("p1", "p2").Should().BeEmpty();

        IEnumerable<string> Missing(params string[] undertaken) =>
            panel
                .MissingBefore(technical, ["B1"], undertaken.ToHashSet(), fewest: 2)
                .Select(one => $"{one.Code} {one.Subject!.Evaluator} {one.Subject.Bidder}");
    }

    [Test]
    public void An_answer_of_unsure_is_cleared_by_lead_and_approver_together()
    {
        var panel = Panel();
        panel.Decide("E1", "B1", false, "No.", Lead, After)!.Code.Should().Be("declaration.not-unsure");
        Answer(panel, "E1", InterestKind.Unsure);
        panel.Decide("E1", "B1", false, " ", Lead, After)!.Code.Should().Be("reason.missing");
        panel.Decide("E1", "B1", false, "A cousin twice removed.", Lead, After).Should().BeNull();
        panel.IsCleared("E1", "B1").Should().BeFalse();
        panel.Decide("E1", "B1", true, "Again.", Lead, After)!.Code.Should().Be("declaration.already-decided");
        panel.Decide("E1", "B1", false, "Agreed.", Approver, After).Should().BeNull();
        panel.IsCleared("E1", "B1").Should().BeTrue();
    }

    [Test]
    public void One_of_them_finding_a_conflict_makes_it_one_for_good()
    {
        var panel = Panel();
        Answer(panel, "E1", InterestKind.Unsure);
        panel.Decide("E1", "B1", true, "They share a house.", Approver, After).Should().BeNull();
        panel.Bars("E1", "B1")!.Code.Should().Be("evaluator.conflict-declared");
        Answer(panel, "E1", InterestKind.None)!.Code.Should().Be("evaluator.conflict-declared");
        panel.IsInConflict("E1").Should().BeTrue();
    }

    [Test]
    public void An_answer_says_with_what_and_confirms_the_text_that_stands()
    {
        var panel = Panel();
        var answer = new InterestAnswer(InterestKind.Declared, " ", Declarations.Confirmed(DeclarationText.Interest));
        panel.Declare("E1", "B1", answer, After)!.Code.Should().Be("declaration.with-missing");
        var old = answer with
        {
            With = "Shares.",
            Confirmation = answer.Confirmation with { TextVersion = "interest-0" },
        };
        panel.Declare("E1", "B1", old, After)!.Code.Should().Be("version.stale");
        var unsigned = answer with { With = "Shares.", Confirmation = answer.Confirmation with { TypedName = " " } };
        panel.Declare("E1", "B1", unsigned, After)!.Code.Should().Be("declaration.not-confirmed");
        panel.Declarations.Should().BeEmpty();
    }

    private static Refusal? Answer(Panel panel, string evaluator, InterestKind kind) =>
        panel.Declare(
            evaluator,
            "B1",
            new InterestAnswer(kind, "A cousin.", Declarations.Confirmed(DeclarationText.Interest)),
            After
        );

    private static Panel Panel() =>
        new(
            default,
            default,
            [new PanelMember("E1", "One") { Person = "p1" }, new PanelMember("E2", "Two") { Person = "p2" }]
        );
}
