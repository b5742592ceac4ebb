using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Solicitations;

/// <summary>A draft may hold faults while it is written; what holds one is not approved, and what is not approved is not
/// published.</summary>
public sealed class DraftTests
{
    [Test]
    public void A_draft_with_faults_is_kept_and_not_approved_and_each_fault_has_its_place()
    {
        var call = ACall.Drafted(Plan with { TotalPoints = Procurement.Domain.Common.Numbers.Points.Whole(1) });
        var refusal = call.Approve("A1", ACall.Regions, Before).Should().ContainSingle().Subject;
        refusal.Code.Should().Be("plan.total-differs-from-steps");
        refusal.Subject!.Item.Should().Be("/plan/totalPoints");
        call.State.Should().Be(SolicitationState.Draft);
    }

    [Test]
    public void Nobody_who_wrote_the_draft_approves_it()
    {
        var call = ACall.Drafted(Plan);
        call.Revise(call.Terms, Plan, "lead 2").Should().BeNull();
        foreach (var author in new[] { Lead, "lead 2" })
            call.Approve(author, ACall.Regions, Before).Single().Code.Should().Be("duty.incompatible");
        call.Approve("A1", ACall.Regions, Before).Should().BeEmpty();
        call.Approve("A2", ACall.Regions, Before).Single().Code.Should().Be("call.already-approved");
        (call.ApprovedBy, call.ApprovedAt).Should().Be(("A1", Before));
    }

    [Test]
    public void A_call_is_not_published_before_it_is_approved_and_a_revision_undoes_the_approval()
    {
        var call = ACall.Drafted(Plan);
        Publish(call).Should().Be("plan.not-approved");
        call.Approve("A1", ACall.Regions, Before).Should().BeEmpty();
        call.Revise(call.Terms, Plan, Lead).Should().BeNull();
        call.ApprovedBy.Should().BeNull();
        Publish(call).Should().Be("plan.not-approved");
        call.Approve("A1", ACall.Regions, Before).Should().BeEmpty();
        Publish(call).Should().BeNull();
        call.Approve("A1", ACall.Regions, Before).Single().Code.Should().Be("call.already-published");
    }

    [Test]
    public void A_published_plan_is_frozen()
    {
        var call = ACall.Published(Plan);
        call.Revise(call.Terms, Plan, Lead)!.Code.Should().Be("plan.frozen");
    }

    private static string? Publish(Solicitation call) =>
        call.Publish(EvaluationPolicy.Service, null, ASeed.Source, Before)?.Code;
}
