using Procurement.Domain.Common.Texts;
using Procurement.Domain.Notices;
using Procurement.Tests.Support.Builders;
using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Notices;

/// <summary>A letter is reviewed by one person, approved by another and sent once.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class NoticeTests
{
    private static readonly DateOnly Last = new(2024, 8, 1);
    private static readonly NoticeContent Regret = new()
    {
        Kind = NoticeKind.Regret,
        Policy = "ontario",
        OffersDebrief = true,
    };

    private readonly Notice notice = new(default, new(default, "ALL", "B1", Language.French, 1), Regret, Before);

    [Test]
    public void It_is_sent_once_and_only_as_approved()
    {
        notice.Send(Last, After)!.Code.Should().Be("notice.decision-not-approved");
        notice.Approve("approver", After)!.Code.Should().Be("notice.not-reviewed");
        notice.Review("lead", 0, After).Should().BeNull();
        notice.Approve("lead", After)!.Code.Should().Be("duty.incompatible");
        notice.Approve("approver", After).Should().BeNull();
        notice.Review("lead", 0, After)!.Code.Should().Be("notice.already-approved");
        notice.Send(Last, After).Should().BeNull();
        notice.Content.DebriefUntil.Should().Be(Last);
        notice.Send(Last, After)!.Code.Should().Be("notice.already-sent");
        notice.Redraft(Regret, 0, After)!.Code.Should().Be("notice.already-sent");
        notice.Says(Regret).Should().BeTrue();
    }

    [Test]
    public void Drafted_anew_with_other_figures_it_is_reviewed_and_approved_again()
    {
        notice.Review("lead", 0, After).Should().BeNull();
        notice.Approve("approver", After).Should().BeNull();
        notice.Redraft(Regret, 0, After).Should().BeNull();
        notice.State.Should().Be(NoticeState.Approved);
        notice.Redraft(Regret with { Winner = "B2" }, 0, After).Should().BeNull();
        notice.State.Should().Be(NoticeState.Drafted);
        notice.ApprovedBy.Should().BeNull();
    }
}
