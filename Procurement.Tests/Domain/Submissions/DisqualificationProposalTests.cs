using Procurement.Domain.Ranking;
using Procurement.Domain.Submissions;
using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Submissions;

/// <summary>One person proposes to take a submission out, another decides.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class DisqualificationProposalTests
{
    private readonly ACompetition competition = InEvaluation(("A", 90, "1000"), ("B", 85, "800")).Ranked();

    private Submission Submission => competition.Of("A");

    [Test]
    public void It_needs_a_reason_in_both_languages_and_a_submission_that_is_in()
    {
        DisqualificationProposal
            .Of(default, Submission, new BilingualText("Why.", ""), "lead", After)
            .Refusals.Single()
            .Code.Should()
            .Be("reason.missing");
        Submission.RecordWithdrawal(Reason, 1, After).Should().BeNull();
        DisqualificationProposal
            .Of(default, Submission, Reason, "lead", After)
            .Refusals.Single()
            .Code.Should()
            .Be("submission.not-live");
    }

    [Test]
    public void Who_proposed_it_does_not_decide_it()
    {
        var proposal = Proposed();
        proposal.Approve(Submission, 1, "lead", After)!.Code.Should().Be("duty.incompatible");
        proposal.Return(Reason, "lead", After)!.Code.Should().Be("duty.incompatible");
        Submission.Disqualification.Should().BeNull();
        proposal.State.Should().Be(ProposalState.Proposed);
    }

    [Test]
    public void Approved_it_takes_the_submission_out_and_is_decided_once()
    {
        var proposal = Proposed();
        proposal.Approve(Submission, 1, "approver", After).Should().BeNull();
        Submission.StandingIn(1).Should().Be(Standing.Evaluated);
        Submission.StandingIn(2).Should().Be(Standing.Disqualified);
        proposal.Approve(Submission, 1, "approver", After)!.Code.Should().Be("disqualification.decided");
    }

    [Test]
    public void Sent_back_it_needs_a_reason_and_leaves_the_submission_in()
    {
        var proposal = Proposed();
        proposal.Return(new BilingualText("", ""), "approver", After)!.Code.Should().Be("reason.missing");
        proposal.Return(Reason, "approver", After).Should().BeNull();
        Submission.Disqualification.Should().BeNull();
        proposal.ReturnReason.Should().Be(Reason);
    }

    private DisqualificationProposal Proposed() =>
        DisqualificationProposal.Of(default, Submission, Reason, "lead", After).Value;
}
