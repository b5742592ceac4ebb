namespace Procurement.Tests.Domain.Plans;

/// <summary>What only the service knows of a plan can be kept to.</summary>
public sealed class ServiceRulesCheckTests
{
    [Test]
    public void Numbers_lie_where_the_service_can_keep_to_them()
    {
        var rules = ServiceRules.Default with { Quorum = 0, DebriefDays = 367, Spread = Percent.Of(101) };
        Faults(rules)
            .Should()
            .Equal(
                ("plan.service-out-of-range", "/service/quorum"),
                ("plan.service-out-of-range", "/service/debriefDays"),
                ("plan.service-out-of-range", "/service/spread")
            );
    }

    [Test]
    public void The_policy_and_the_criteria_exist_and_texts_stand_in_both_languages()
    {
        var looked = new LookedFor("T1", new BilingualText("Evidence", ""));
        Faults(
                ServiceRules.Default with
                {
                    Disclosure = "everything",
                    LookedFor = [looked, looked with { Criterion = "T9" }, looked],
                }
            )
            .Should()
            .Equal(
                ("plan.unknown-disclosure", "/service/disclosure"),
                ("plan.text-missing", "/service/lookedFor/0/text/fr"),
                ("plan.unknown-criterion", "/service/lookedFor/1/criterion"),
                ("plan.text-missing", "/service/lookedFor/1/text/fr"),
                ("plan.duplicate-id", "/service/lookedFor/2/criterion"),
                ("plan.text-missing", "/service/lookedFor/2/text/fr")
            );
    }

    [Test]
    public void Ranges_of_points_begin_at_different_shares_and_are_named_in_both_languages()
    {
        var band = new PointBand(Percent.Of(60), new("Sound", "Solide"), new("Shown.", "Montré."));
        Faults(ServiceRules.Default with { Bands = [band, band with { Name = new("Sound", "") }] })
            .Should()
            .Equal(("plan.duplicate-id", "/service/bands/1/from"), ("plan.text-missing", "/service/bands/1/name/fr"));
        Faults(ServiceRules.Default with { Bands = [band with { From = Percent.Of(101) }] })
            .Should()
            .Equal(("plan.service-out-of-range", "/service/bands/0/from"));
    }

    private static IEnumerable<(string, string)> Faults(ServiceRules rules) =>
        PlanCheck
            .Faults(APlan.WithTechnicalAndPrice() with { Service = rules })
            .Select(fault => (fault.Code, fault.At));
}
