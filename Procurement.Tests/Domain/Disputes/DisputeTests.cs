using Procurement.Domain.Common.Days;
using Procurement.Domain.Disputes;
using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Disputes;

/// <summary>A dispute has grounds, a last day, and a decision with reasons and its effect.</summary>
public sealed class DisputeTests
{
    [Test]
    public void It_needs_grounds() =>
        Dispute
            .File(default, default, "B1", " ", default, "person", After)
            .Refusals.Single()
            .Code.Should()
            .Be("dispute.grounds-missing");

    [Test]
    public void It_is_decided_once_with_reasons_and_its_effect()
    {
        var dispute = Dispute.File(default, default, "B1", "The mark for T1.", default, "person", After).Value;
        Decide(DisputeEffect.None, null, new("", "Motif.")).Should().Be("reason.missing");
        Decide(DisputeEffect.Reevaluation, null, Reason).Should().Be("dispute.step-missing");
        Decide(DisputeEffect.Reevaluation, "technical", Reason).Should().BeNull();
        dispute.Step.Should().Be("technical");
        Decide(DisputeEffect.None, null, Reason).Should().Be("dispute.decided");

        string? Decide(DisputeEffect effect, string? step, Procurement.Domain.Common.Texts.BilingualText reason) =>
            dispute.Decide(effect, step, reason, "approver", After)?.Code;
    }

    [Test]
    public void Its_last_day_counts_working_days()
    {
        var friday = new DateTimeOffset(2024, 5, 17, 12, 0, 0, TimeSpan.FromHours(-4));
        CivilDays.LastWorkingDayOf(friday, 10, "America/Toronto").Should().Be(new DateOnly(2024, 5, 31));
    }
}
