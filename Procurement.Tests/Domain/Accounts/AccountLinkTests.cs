using Procurement.Domain.Accounts;

namespace Procurement.Tests.Domain.Accounts;

public sealed class AccountLinkTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    [TestCase(LinkPurpose.Invitation, 7 * 24)]
    [TestCase(LinkPurpose.PasswordReset, 1)]
    [TestCase(LinkPurpose.FirstAdministrator, 24)]
    public void A_link_works_until_its_last_instant_and_not_after(LinkPurpose purpose, int hours)
    {
        Link(purpose).Use(Now.AddHours(hours)).Should().BeNull();
        Link(purpose).Use(Now.AddHours(hours).AddTicks(1))!.Code.Should().Be("link.expired");
    }

    [Test]
    public void A_link_works_once()
    {
        var link = Link(LinkPurpose.Invitation);
        link.Use(Now).Should().BeNull();
        link.Use(Now)!.Code.Should().Be("link.used");
    }

    [Test]
    public void A_link_that_was_replaced_no_longer_works()
    {
        var link = Link(LinkPurpose.Invitation);
        link.Replace(Now);
        link.Use(Now)!.Code.Should().Be("link.used");
    }

    private static AccountLink Link(LinkPurpose purpose) =>
        new(new(Guid.NewGuid()), purpose, "somebody", SecretToken.Of("secret"), Now);
}
