using Procurement.Domain.Accounts;

namespace Procurement.Tests.Domain.Accounts;

public sealed class SessionTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    [Test]
    public void A_session_in_use_ends_twelve_hours_after_it_began() =>
        Session.ExpiryAfterUse(Now, Now.AddHours(11)).Should().Be(Now.AddHours(12));

    [Test]
    public void A_session_that_is_not_used_ends_after_two_hours()
    {
        var session = Begun(hasFactor: false);
        session.LivesAt(Now.AddHours(2).AddTicks(-1)).Should().BeTrue();
        session.LivesAt(Now.AddHours(2)).Should().BeFalse();
        session.End(Now.AddHours(2))!.Code.Should().Be("session.not-valid");
    }

    [Test]
    public void The_fifth_wrong_code_ends_the_session()
    {
        var session = Begun(hasFactor: true);
        for (var i = 0; i < 5; i++)
            session.CountWrongCode(Now).Should().BeNull();
        session.LivesAt(Now).Should().BeFalse();
        session.AcceptFactor(Now)!.Code.Should().Be("session.not-valid");
        session.CountWrongCode(Now)!.Code.Should().Be("session.not-valid");
    }

    [Test]
    public void A_code_is_waited_for_ten_minutes()
    {
        Begun(hasFactor: true).AcceptFactor(Now.AddMinutes(10))!.Code.Should().Be("session.not-valid");
        var session = Begun(hasFactor: true);
        session.AcceptFactor(Now.AddMinutes(9)).Should().BeNull();
        session.LivesAt(Now.AddMinutes(9).AddHours(2).AddTicks(-1)).Should().BeTrue();
    }

    private static Session Begun(bool hasFactor) =>
        new(new(Guid.NewGuid()), "somebody", SessionKind.Bearer, SecretToken.Of("x"), "test", hasFactor, Now);
}
