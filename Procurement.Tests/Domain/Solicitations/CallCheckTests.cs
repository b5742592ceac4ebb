using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Solicitations;

/// <summary>What keeps a draft from being approved, beside a plan that does not add up.</summary>
public sealed class CallCheckTests
{
    private static CallTerms Terms => Draft().Terms;

    [Test]
    public void A_sound_draft_has_no_fault() => Faults(Terms).Should().BeEmpty();

    [Test]
    public void Texts_stand_in_both_languages() =>
        Faults(
                Terms with
                {
                    Reference = " ",
                    Title = new BilingualText("Call", ""),
                    Description = new BilingualText("", "Appel"),
                }
            )
            .Should()
            .Equal(
                ("text.missing", "/terms/reference"),
                ("text.missing", "/terms/title/fr"),
                ("text.missing", "/terms/description/en")
            );

    [Test]
    public void Regions_are_those_of_the_programme_each_once()
    {
        Faults(Terms with { Regions = [] }).Should().Equal(("call.regions-missing", "/terms/regions"));
        Faults(Terms with { Regions = ["ALL", "NORTH", "ALL"] })
            .Should()
            .Equal(("reference.unknown", "/terms/regions/1"), ("reference.duplicate", "/terms/regions/2"));
    }

    [Test]
    public void Questions_do_not_end_after_the_closing()
    {
        Faults(Terms with { QuestionsCloseAt = Closing }).Should().BeEmpty();
        Faults(Terms with { QuestionsCloseAt = After })
            .Should()
            .Equal(("call.questions-close-late", "/terms/questionsCloseAt"));
    }

    [Test]
    public void A_request_for_qualifications_asks_for_no_price_and_every_call_for_something()
    {
        var rfq = Terms with { Kind = CallKind.RequestForQualifications };
        Faults(rfq).Should().Equal(("plan.price-in-qualification", "/plan/steps/2"));
        CallCheck
            .Faults(Terms, APlan.Of() with { DrawSeed = null }, ["ALL"])
            .Select(fault => fault.Code)
            .Should()
            .Equal("plan.steps-missing");
    }

    private static IEnumerable<(string, string)> Faults(CallTerms terms) =>
        CallCheck.Faults(terms, Plan, ["ALL"]).Select(fault => (fault.Code, fault.At));
}
