using Procurement.Domain.Notices;
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

    [Test]
    public void A_review_fixes_the_standard_paragraphs_and_a_revision_of_them_begins_it_again()
    {
        notice.Paragraphs.Should().BeNull();
        notice.Review("lead", 2, After).Should().BeNull();
        notice.Paragraphs.Should().Be(2);
        notice.Approve("approver", After).Should().BeNull();
        notice.Redraft(Regret, 2, After).Should().BeNull();
        notice.State.Should().Be(NoticeState.Approved);
        notice.Redraft(Regret, 3, After).Should().BeNull();
        (notice.State, notice.Paragraphs, notice.ReviewedBy).Should().Be((NoticeState.Drafted, null, null));
        notice.Review("lead", 3, After).Should().BeNull();
        notice.Approve("approver", After).Should().BeNull();
        notice.Send(Last, After).Should().BeNull();
        notice.Redraft(Regret, 4, After)!.Code.Should().Be("notice.already-sent");
        notice.Paragraphs.Should().Be(3);
    }

    [Test]
    public void It_is_written_in_another_language_or_both_until_it_is_approved()
    {
        notice.Address(null).Should().BeNull();
        (notice.Language, notice.InBothLanguages).Should().Be((Language.English, true));
        notice.Review("lead", 0, After).Should().BeNull();
        notice.Address(Language.French).Should().BeNull();
        (notice.Language, notice.InBothLanguages, notice.State)
            .Should()
            .Be((Language.French, false, NoticeState.Drafted));
        notice.Review("lead", 0, After).Should().BeNull();
        notice.Approve("approver", After).Should().BeNull();
        notice.Address(null)!.Code.Should().Be("notice.already-approved");
        notice.Send(Last, After).Should().BeNull();
        notice.Address(null)!.Code.Should().Be("notice.already-sent");
    }
}
