namespace Procurement.Tests.Application.Solicitations;

/// <summary>A draft while it is written, on real SQLite.</summary>
public sealed class DraftHandlerTests
{
    private static CallTerms Terms => AStage.Terms(CallKind.CallForProposals);

    [Test]
    public async Task A_draft_grows_with_its_faults_shown_until_it_has_none_and_is_approved()
    {
        await using var stage = new AStage();
        var programme = await stage.Programme();
        var unfinished = ACompetition.Plan with { TotalPoints = Points.Whole(1) };
        var call = await stage.Stage.Do(CasePeople.Lead, new DraftCall(programme, Terms, unfinished));
        var draft = await stage.Stage.Do(CasePeople.Lead, new DescribeDraft(call));
        draft
            .Faults.Select(fault => (fault.Code, fault.At))
            .Should()
            .Equal(("plan.total-differs-from-steps", "/plan/totalPoints"));
        draft.Faults[0].Sentence.French.Should().StartWith("Le total des points est de 1");
        draft.Advice.Select(advice => advice.Code).Should().Contain("advice.chain-without-draw");
        (await stage.Code(CasePeople.Approver, new ApproveCall(call, 1))).Should().Be("plan.total-differs-from-steps");

        var version = await stage.Stage.Do(CasePeople.Lead, new ReviseDraft(call, Terms, ACompetition.Plan, 1));
        (await stage.Code(CasePeople.Approver, new ApproveCall(call, 1))).Should().Be("version.stale");
        await stage.Stage.Do(CasePeople.Approver, new ApproveCall(call, version));
        await CaseKeys.Make(stage.Stage, call, ACompetition.Plan);
        (await stage.Stage.Do(CasePeople.Lead, new PublishCall(call))).Should().ContainSingle();
    }

    [Test]
    public async Task A_plan_is_checked_while_it_is_written_and_nothing_is_kept()
    {
        await using var stage = new AStage();
        var programme = await stage.Programme();
        var check = new CheckPlan(programme, CallKind.RequestForQualifications, ACompetition.Plan);
        var found = await stage.Stage.Do(CasePeople.Lead, check);
        found
            .Faults.Select(fault => (fault.Code, fault.At))
            .Should()
            .Equal(("plan.price-in-qualification", "/plan/steps/2"));
        found.Advice.Should().OnlyContain(advice => advice.At.StartsWith("/plan/"));
        (await stage.Stage.Do(CasePeople.Lead, new ListCalls())).Items.Should().BeEmpty();
    }

    [Test]
    public async Task A_stale_revision_shows_what_stands_now()
    {
        await using var stage = new AStage();
        var call = await stage.Draft(await stage.Programme());
        var changed = Terms with { Title = new("Newer", "Plus récent") };
        await stage.Stage.Do(CasePeople.Lead, new ReviseDraft(call, changed, ACompetition.Plan, 1));
        var stale = await stage.Stage.Try(CasePeople.Lead, new ReviseDraft(call, Terms, ACompetition.Plan, 1));
        stale.Refusals.Single().Code.Should().Be("version.stale");
        stale.Refusals[0].Current.Should().BeOfType<DraftText>().Which.Terms.Title.Should().Be(changed.Title);
    }

    [Test]
    public async Task A_reference_is_taken_also_for_a_revision()
    {
        await using var stage = new AStage();
        var programme = await stage.Programme();
        await stage.Draft(programme);
        var terms = Terms with { Reference = "CFP-2" };
        var second = await stage.Stage.Do(CasePeople.Lead, new DraftCall(programme, terms, ACompetition.Plan));
        var revise = new ReviseDraft(second, Terms, ACompetition.Plan, 1);
        (await stage.Code(CasePeople.Lead, revise)).Should().Be("call.reference-taken");
    }
}
