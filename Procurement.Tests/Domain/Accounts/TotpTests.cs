using Procurement.Domain.Accounts;
using Procurement.Tests.Support.Fakes;

namespace Procurement.Tests.Domain.Accounts;

/// <summary>RFC 6238, appendix B, cut to six digits: the secret is "12345678901234567890".</summary>
public sealed class TotpTests
{
    private const string Secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [TestCase(59, "287082")]
    [TestCase(1111111109, "081804")]
    [TestCase(1111111111, "050471")]
    [TestCase(1234567890, "005924")]
    [TestCase(2000000000, "279037")]
    [TestCase(20000000000, "353130")]
    public void The_codes_of_the_standard_are_accepted(long seconds, string code)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(seconds);
        Totp.StepOf(code, Secret, now).Should().Be(seconds / 30);
        AnAuthenticator.CodeOf(Secret, now).Should().Be(code);
    }

    [Test]
    public void A_clock_may_differ_by_thirty_seconds_and_not_by_more()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1111111111);
        foreach (var seconds in new[] { -30, 0, 30 })
            Totp.StepOf(AnAuthenticator.CodeOf(Secret, now.AddSeconds(seconds)), Secret, now).Should().NotBeNull();
        foreach (var seconds in new[] { -60, 60 })
            Totp.StepOf(AnAuthenticator.CodeOf(Secret, now.AddSeconds(seconds)), Secret, now).Should().BeNull();
    }

    [TestCase("")]
    [TestCase("50471")]
    [TestCase("0050471")]
    [TestCase("O50471")]
    public void Nothing_but_the_six_digits_is_a_code(string typed) =>
        Totp.StepOf(typed, Secret, DateTimeOffset.FromUnixTimeSeconds(1111111111)).Should().BeNull();

    [Test]
    public void A_drawn_secret_is_read_as_it_was_written()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1111111111);
        var randomness = new Procurement.Api.Operations.Cases.CaseRandomness(new string('a', 64), 7);
        for (var i = 0; i < 50; i++)
        {
            var secret = Totp.DrawSecret(randomness);
            secret.Should().MatchRegex("^[A-Z2-7]{32}$");
            Totp.StepOf(AnAuthenticator.CodeOf(secret, now), secret, now).Should().Be(1111111111 / 30);
        }
    }
}
