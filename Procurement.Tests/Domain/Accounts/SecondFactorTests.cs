using Procurement.Domain.Accounts;
using Procurement.Tests.Support.Fakes;

namespace Procurement.Tests.Domain.Accounts;

public sealed class SecondFactorTests
{
    private const string Secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    [Test]
    public void A_code_is_accepted_once()
    {
        var factor = Confirmed();
        var later = Now.AddMinutes(1);
        var code = AnAuthenticator.CodeOf(Secret, later);
        factor.Accepts(code, Secret, later).Should().BeTrue();
        factor.Accepts(code, Secret, later).Should().BeFalse();
        factor.Accepts(AnAuthenticator.CodeOf(Secret, Now), Secret, later).Should().BeFalse();
    }

    [Test]
    public void A_recovery_code_is_accepted_once_however_it_is_typed()
    {
        var factor = Confirmed("ABCD-EFGH-JKLM-NPQR");
        factor.Accepts("abcd efgh jklm npqr", Secret, Now).Should().BeTrue();
        factor.Accepts("ABCD-EFGH-JKLM-NPQR", Secret, Now).Should().BeFalse();
    }

    [Test]
    public void One_that_counts_is_not_replaced()
    {
        var factor = Confirmed();
        factor.BeginAnew("other")!.Code.Should().Be("factor.already-added");
        factor.Confirm(1, [], Now)!.Code.Should().Be("factor.already-added");
    }

    private static SecondFactor Confirmed(params string[] recovery)
    {
        var factor = new SecondFactor("somebody", "protected");
        factor.Confirm(Totp.StepAt(Now), recovery.Select(SecretToken.Sha256OfCode), Now).Should().BeNull();
        return factor;
    }
}
