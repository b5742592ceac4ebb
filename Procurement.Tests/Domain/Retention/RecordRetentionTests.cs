using Procurement.Domain.Retention;
using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Retention;

/// <summary>Nothing of a record is destroyed before its years are over, nor while it is held or disputed.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class RecordRetentionTests
{
    private const string Zone = "America/Toronto";
    private static readonly DateTimeOffset Last = new(2031, 5, 16, 23, 59, 59, TimeSpan.FromHours(-4));
    private static readonly DateTimeOffset Over = Last.AddSeconds(1);

    private readonly RecordRetention retention = new(default, 7, Zone, After);

    [Test]
    public void Seven_years_count_from_the_last_letter_the_last_day_included()
    {
        retention.Destroy(false, Zone, Last)!.Code.Should().Be("retention.running");
        retention.DestroyedAt.Should().BeNull();
        retention.Destroy(false, Zone, Over).Should().BeNull();
        retention.Destroy(false, Zone, Over)!.Code.Should().Be("retention.destroyed");
        retention.Hold(Reason, Over)!.Code.Should().Be("retention.destroyed");
    }

    [Test]
    public void A_legal_hold_or_an_open_dispute_beats_the_years()
    {
        retention.Lift()!.Code.Should().Be("retention.not-held");
        retention.Hold(new("", ""), After)!.Code.Should().Be("reason.missing");
        retention.Hold(Reason, After).Should().BeNull();
        retention.Destroy(false, Zone, Over)!.Code.Should().Be("retention.held");
        retention.Lift().Should().BeNull();
        retention.Destroy(true, Zone, Over)!.Code.Should().Be("retention.held");
        retention.Destroy(false, Zone, Over).Should().BeNull();
    }
}
