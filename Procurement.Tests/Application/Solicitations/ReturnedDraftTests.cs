namespace Procurement.Tests.Application.Solicitations;

/// <summary>An approver who does not approve says why.</summary>
public sealed class ReturnedDraftTests
{
    private static readonly BilingualText Reason = new("The minimum is too low.", "Le seuil est trop bas.");

    [Test]
    public async Task A_draft_goes_back_with_reasons_even_after_its_approval_and_is_approved_anew()
    {
        await using var stage = new AStage();
        var call = await stage.Approved(await stage.Programme());
        var approved = await stage.Stage.Do(CasePeople.Lead, new DescribeDraft(call));
        var back = new ReturnDraft(call, approved.Version, Reason);
        (await stage.Code(CasePeople.Lead, back)).Should().Be("access.not-permitted");
        (await stage.Code(CasePeople.Approver, back with { Version = 1 })).Should().Be("version.stale");
        (await stage.Code(CasePeople.Approver, back with { Reason = new("Only English.", "") }))
            .Should()
            .Be("reason.missing");
        await stage.Stage.Do(CasePeople.Approver, back);

        var draft = await stage.Stage.Do(CasePeople.Lead, new DescribeDraft(call));
        (draft.State, draft.ApprovedBy).Should().Be((SolicitationState.Draft, null));
        (draft.Return!.Reason, draft.Return.By).Should().Be((Reason, CasePeople.Approver));
        (await stage.Code(CasePeople.Lead, new PublishCall(call))).Should().Be("plan.not-approved");
        var version = await stage.Stage.Do(
            CasePeople.Lead,
            new ReviseDraft(call, draft.Terms, ACompetition.Plan, draft.Version)
        );
        (await stage.Stage.Do(CasePeople.Lead, new DescribeDraft(call))).Return.Should().NotBeNull();
        await stage.Stage.Do(CasePeople.Approver, new ApproveCall(call, version));
        draft = await stage.Stage.Do(CasePeople.Lead, new DescribeDraft(call));
        (draft.State, draft.Return).Should().Be((SolicitationState.Approved, null));
    }

    [Test]
    public void Its_authors_do_not_send_it_back_and_a_published_call_does_not_go_back()
    {
        var draft = ACompetition.Draft(policy: Procurement.Domain.Organizations.EvaluationPolicy.Service);
        var author = draft.Authors.Single();
        draft.SendBack(author, Reason, ACompetition.Before)!.Code.Should().Be("duty.incompatible");
        draft.SendBack("A1", Reason, ACompetition.Before).Should().BeNull();
        var published = ACall.Published(ACompetition.Plan);
        published.SendBack("A1", Reason, ACompetition.Before)!.Code.Should().Be("call.already-published");
    }
}
