namespace Procurement.Tests.Domain.Organizations;

public sealed class OrganizationTests
{
    [TestCase("", OrganizationKind.Public, 0, "organization.name-missing")]
    [TestCase(" ", OrganizationKind.Consortium, 2, "organization.name-missing")]
    [TestCase("A", OrganizationKind.Public, 1, "organization.members-unexpected")]
    [TestCase("A", OrganizationKind.Consortium, 1, "organization.members-missing")]
    [TestCase("A", OrganizationKind.Consortium, 2, null)]
    [TestCase("A", OrganizationKind.NonProfit, 0, null)]
    public void A_consortium_names_its_members_and_nobody_else_does(
        string name,
        OrganizationKind kind,
        int members,
        string? code
    ) => Facts(name, kind, [.. Enumerable.Range(1, members).Select(n => $"M{n}")]).WhyRefused()?.Code.Should().Be(code);

    [Test]
    public void Members_have_names_and_are_named_once()
    {
        Facts("A", OrganizationKind.Consortium, ["X", " "])
            .WhyRefused()!
            .Code.Should()
            .Be("organization.members-missing");
        Facts("A", OrganizationKind.Consortium, ["X", "X"])
            .WhyRefused()!
            .Code.Should()
            .Be("organization.members-missing");
    }

    [Test]
    public void The_next_bidder_is_one_more_than_the_highest_that_was_ever_given()
    {
        BidderNumbers.After([]).Should().Be("B1");
        BidderNumbers.After(["B1", "B10", "B2"]).Should().Be("B11");
        BidderNumbers.After(["B03", "WCG", "B-7"]).Should().Be("B4");
    }

    private static OrganizationFacts Facts(string name, OrganizationKind kind, IReadOnlyList<string> members) =>
        new()
        {
            Name = name,
            Kind = kind,
            Members = members,
            Language = Language.English,
        };
}
