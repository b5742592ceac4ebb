using Procurement.Domain.Ranking;
using Procurement.Domain.Submissions;
using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Submissions;

/// <summary>A submission is evaluated only while it stands; what takes it out needs a reason and is kept.</summary>
public sealed class SubmissionTests
{
    private static readonly MandatoryStep Requirements = AStep.Mandatory("M1");

    [Test]
    public void A_withdrawn_submission_is_never_evaluated_again()
    {
        var submission = Received();
        submission.Withdraw(After).Should().BeNull();
        submission.Withdraw(After)!.Code.Should().Be("submission.not-live");
        submission.Disqualify(Reason, 0, After)!.Code.Should().Be("submission.not-live");
        submission.Answer(Requirements, "M1", true, null)!.Code.Should().Be("submission.not-live");
        submission.StandingIn(1).Should().Be(Standing.Withdrawn);
    }

    [Test]
    public void A_late_submission_is_listed_and_never_evaluated()
    {
        var submission = Received(Footing.Late);
        submission.Bars()!.Code.Should().Be("submission.not-live");
        submission.StandingIn(1).Should().Be(Standing.Late);
    }

    [Test]
    public void An_unmet_requirement_needs_its_reason_in_both_languages()
    {
        var submission = Received();
        submission.Answer(Requirements, "M1", false, null)!.Code.Should().Be("mandatory.reason-missing");
        submission
            .Answer(Requirements, "M1", false, new BilingualText("Why.", " "))!
            .Code.Should()
            .Be("mandatory.reason-missing");
        submission.Answers.Should().BeEmpty();
        submission.Answer(Requirements, "M9", true, null)!.Code.Should().Be("reference.unknown");
        submission.Answer(Requirements, "M1", false, Reason).Should().BeNull();
        submission.Answers.Should().ContainSingle().Which.IsMet.Should().BeFalse();
    }

    [Test]
    public void Nothing_is_recorded_of_a_submission_that_stopped()
    {
        var submission = Received();
        submission.StopAt("mandatory");
        submission.Answer(Requirements, "M1", true, null)!.Code.Should().Be("submission.did-not-advance");
    }

    [Test]
    public void A_disqualification_needs_a_reason_happens_once_and_leaves_earlier_rankings_alone()
    {
        var submission = Received();
        submission.Disqualify(new BilingualText("", "Motif."), 1, After)!.Code.Should().Be("reason.missing");
        submission.Disqualify(Reason, 1, After).Should().BeNull();
        submission.Disqualify(Reason, 1, After)!.Code.Should().Be("submission.already-disqualified");
        submission.StandingIn(1).Should().Be(Standing.Evaluated);
        submission.StandingIn(2).Should().Be(Standing.Disqualified);
    }

    private static Submission Received(Footing footing = Footing.Accepted) =>
        new(default(SubmissionId), default, "B1", new Receipt(Before, footing, 0));
}
