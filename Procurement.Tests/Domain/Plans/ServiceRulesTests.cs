using Procurement.Domain.Debriefs;
using Procurement.Infrastructure.Exchange.CaseFiles.Plans;
using Procurement.Tests.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Tests.Domain.Plans;

/// <summary>What only the service knows of a plan: hashed with it, left out where all of it is usual, and never in a
/// case.</summary>
public sealed class ServiceRulesTests
{
    private static readonly ServiceRules Rules = new()
    {
        CommentLength = 40,
        Spread = Percent.Of(33.5m),
        Disclosure = "uk",
        LookedFor = [new LookedFor("T1", new BilingualText("Evidence", "Des preuves"))],
        Bands = [new PointBand(Percent.Of(60), new("Sound", "Solide"), new("Shown.", "Montré."))],
        Quorum = 3,
        StandstillDays = 10,
        DebriefDays = 45,
        AddendumDays = 7,
        PlanningMonths = 4,
        TransitionMonths = 12,
        ShowsInvited = true,
    };

    private static EvaluationPlan Plan => APlan.WithTechnicalAndPrice();

    [Test]
    public void A_plan_with_usual_rules_is_written_as_if_there_were_none()
    {
        CanonicalPlan.Of(Plan).Should().NotContain("service");
        (Plan with { Service = new ServiceRules { Spread = Percent.Of(40) } }).Hash().Should().Be(Plan.Hash());
    }

    [Test]
    public void Rules_are_read_as_they_were_written_and_change_the_hash()
    {
        var plan = Plan with { Service = Rules };
        var read = PlanJson.Read(PlanJson.Write(plan));
        read.Service.Should().BeEquivalentTo(Rules);
        read.Hash().Should().Be(plan.Hash()).And.NotBe(Plan.Hash());
        CanonicalPlan.Of(PlanJson.Read(CanonicalPlan.Of(plan))).Should().Be(CanonicalPlan.Of(plan));
    }

    [Test]
    public void A_plan_may_carry_its_policy_with_switches_of_its_own()
    {
        var named = Plan with { Service = new ServiceRules { Disclosure = "uk" } };
        var own = named with
        {
            Service = named.Service with { DisclosureSwitches = [new(Disclosable.WinnerTotal, false)] },
        };
        CanonicalPlan.Of(own).Should().Contain("\"disclosure\":{\"name\":\"uk\",\"winnerTotal\":false}");
        PlanJson.Read(PlanJson.Write(own)).Service.Should().BeEquivalentTo(own.Service);
        own.Hash().Should().NotBe(named.Hash());
        (Plan with { Service = new ServiceRules { DisclosureSwitches = own.Service.DisclosureSwitches } })
            .Service.IsDefault.Should()
            .BeFalse();
        DecisionTerms.Of(own).Policy.WinnerTotal.Should().BeFalse();
        DecisionTerms.Of(named).Policy.WinnerTotal.Should().BeTrue();
    }

    [Test]
    public void One_rule_that_is_not_usual_writes_them_all_out()
    {
        var canonical = CanonicalPlan.Of(Plan with { Service = new ServiceRules { Quorum = 2 } });
        canonical
            .Should()
            .Contain("\"service\":{\"addendumDays\":\"0\",\"commentLength\":\"1\",\"debriefDays\":\"60\"");
        canonical.Should().Contain("\"showsInvited\":false");
    }

    [Test]
    public void A_case_file_has_no_such_object() =>
        ACase
            .OfOneStage()
            .With("/callsForProposals/0/plan/service", "{\"quorum\":2}")
            .Read()
            .Faults.Should()
            .ContainSingle()
            .Which.Refusal.Code.Should()
            .Be("case.unknown-property");
}
