using Procurement.Domain.Debriefs;

namespace Procurement.Tests.Domain.Debriefs;

/// <summary>The policies are rows of a table, and only a policy lets a value into a document.</summary>
public sealed class DisclosurePolicyTests
{
    [Test]
    public void A_new_policy_is_a_new_row()
    {
        var policy = PolicyTable
            .Read("# a comment\n\nmine | unasked | 10 | 3 | rank | rank price-points | name adjusted-price | prices")
            .Should()
            .ContainSingle()
            .Which;
        (policy.Name, policy.IsUnasked, policy.Days, policy.StandstillWorkingDays).Should().Be(("mine", true, 10, 3));
        policy.InLetter.Should().Equal(Disclosable.OwnRank);
        policy
            .Allowed.Should()
            .Equal(
                Disclosable.OwnRank,
                Disclosable.OwnPricePoints,
                Disclosable.WinnerName,
                Disclosable.WinnerAdjustedPrice,
                Disclosable.OthersPrices
            );
    }

    [TestCase("mine | unasked | 10 | 0 | | | |  | ")]
    [TestCase("mine | sometimes | 10 | 0 | | | | ")]
    [TestCase("mine | unasked | ten | 0 | | | | ")]
    [TestCase("mine | unasked | 10 | 0 | | rnak | | ")]
    [TestCase("mine | unasked | 10 | 0 | | | reasons names | ")]
    public void A_row_with_a_mistake_gives_no_policy(string row) =>
        row.Invoking(PolicyTable.Read).Should().Throw<FormatException>();

    // Domain guide, section 5, disclosure policies.
    [TestCase("ontario", false, 60, 0, "WinnerName WinnerTotal WinnerAgreement")]
    [TestCase(
        "pspc",
        false,
        null,
        0,
        "WinnerName WinnerTotal WinnerPrice WinnerAdjustedPrice WinnerStrengths OthersNames OthersResponsive OthersFairnessReport"
    )]
    [TestCase("quebec", true, 15, 0, "WinnerName WinnerQuality WinnerPrice WinnerAdjustedPrice")]
    [TestCase(
        "uk",
        true,
        null,
        8,
        "WinnerName WinnerTotal WinnerQuality WinnerPrice WinnerAdjustedPrice WinnerPoints WinnerReasons"
    )]
    [TestCase(
        "world-bank",
        true,
        null,
        0,
        "WinnerName WinnerPrice WinnerAdjustedPrice WinnerAgreement OthersNames OthersPrices OthersAdjustedPrices"
    )]
    [TestCase("minimum", false, 72, 0, "WinnerName WinnerPrice")]
    public void The_rows_say_what_the_guide_says(string name, bool unasked, int? days, int standstill, string ofOthers)
    {
        var policy = DisclosurePolicy.Named(name)!;
        (policy.IsUnasked, policy.Days, policy.StandstillWorkingDays).Should().Be((unasked, days, standstill));
        string.Join(' ', policy.Allowed.Where(what => !$"{what}".StartsWith("Own"))).Should().Be(ofOthers);
    }

    [Test]
    public void A_switch_of_the_plan_goes_before_the_row()
    {
        var policy = DisclosurePolicy.Ontario.With([
            new(Disclosable.WinnerTotal, false),
            new(Disclosable.WinnerPrice, true),
        ]);
        policy.WinnerTotal.Should().BeFalse();
        policy.WinnerPrice.Should().BeTrue();
        policy.Allowed.Should().BeInAscendingOrder();
        DisclosurePolicy.Ontario.WinnerTotal.Should().BeTrue();
    }

    [Test]
    public void A_value_that_is_withheld_or_absent_is_not_disclosed()
    {
        var policy = DisclosurePolicy.Ontario;
        policy.Disclose(Disclosable.WinnerTotal, (Points?)Points.Of(5))!.Value.Should().Be(Points.Of(5));
        policy.Disclose(Disclosable.WinnerTotal, (Points?)null).Should().BeNull();
        policy.Disclose(Disclosable.WinnerPrice, (Money?)new Money(5)).Should().BeNull();
        policy.Disclose(Disclosable.OthersNames, "somebody").Should().BeNull();
    }

    [Test]
    public void Nobody_but_a_policy_makes_a_disclosed_value()
    {
        var makers =
            from assembly in Projects.All
            from type in assembly.WrittenTypes()
            where
                CompiledType
                    .Touches(type)
                    .Any(member => member is System.Reflection.ConstructorInfo made && IsDisclosed(made.DeclaringType!))
            select type.Name;
        makers.Distinct().Should().BeEquivalentTo(nameof(DisclosurePolicy), typeof(Disclosed<>).Name);
    }

    [Test]
    public void What_is_shown_of_others_is_disclosed_throughout()
    {
        foreach (var type in new[] { typeof(ShownWinner), typeof(ShownOther) })
            type.GetProperties().Should().OnlyContain(property => IsDisclosed(property.PropertyType), type.Name);
        typeof(DebriefReport)
            .GetProperties()
            .Where(property => !IsDisclosed(property.PropertyType))
            .Select(property => property.Name)
            .Should()
            .BeEquivalentTo(
                [
                    "Head",
                    "Bidder",
                    "ReceivedAt",
                    "Policy",
                    "Outcome",
                    "Disqualified",
                    "IsOverTheCap",
                    "ShortlistMaximum",
                    "Steps",
                    "Reasons",
                    "Winner",
                    "Others",
                ],
                "whatever else a debrief holds passes a policy"
            );
    }

    private static bool IsDisclosed(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Disclosed<>);
}
