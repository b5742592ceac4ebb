namespace Procurement.Tests.Application.Solicitations;

/// <summary>From the draft to the published call, on real SQLite.</summary>
public sealed class PublicationTests
{
    private static CallTerms Terms => AStage.Terms(CallKind.CallForProposals);

    [Test]
    public async Task What_is_not_approved_is_not_published_and_what_is_published_is_frozen()
    {
        await using var stage = new AStage();
        var programme = await stage.Programme();
        var call = await stage.Draft(programme);
        (await stage.Code(CasePeople.Lead, new PublishCall(call))).Should().Be("plan.not-approved");
        (await stage.Code(CasePeople.Lead, new ApproveCall(call, 1))).Should().Be("access.not-permitted");
        await stage.Stage.Do(CasePeople.Approver, new ApproveCall(call, 1));
        await CaseKeys.Make(stage.Stage, call, ACompetition.Plan);
        await stage.Stage.Do(CasePeople.Lead, new PublishCall(call));
        var revise = new ReviseDraft(call, Terms, ACompetition.Plan, 3);
        (await stage.Code(CasePeople.Lead, revise)).Should().Be("plan.frozen");
    }

    [Test]
    public async Task A_cancelled_call_says_so_to_whoever_could_have_acted_in_it()
    {
        await using var stage = new AStage();
        var (call, competition) = await stage.Published(await stage.Programme());
        await stage.Stage.Do(CasePeople.Approver, new CancelCall(call, ACompetition.Reason));
        stage.Now = ACompetition.After;
        (await stage.Code(CasePeople.Lead, new CloseCall(call))).Should().Be("call.cancelled");
        (await stage.Code(CasePeople.Evaluator("E1"), new CloseCall(call))).Should().Be("access.not-permitted");
        (await stage.Code(CasePeople.Approver, new CancelCall(call, ACompetition.Reason)))
            .Should()
            .Be("call.cancelled");
        var told = await stage.Stage.Do(CasePeople.Bidder("B1"), new DescribeCall(call));
        told.Cancellation.Should().Be(new CancellationDetails(ACompetition.Reason, ACompetition.Before));
        competition.Should().NotBe(default(CompetitionId));
    }

    [Test]
    public async Task Nobody_learns_of_a_draft_who_does_not_prepare_it()
    {
        await using var stage = new AStage();
        var call = await stage.Draft(await stage.Programme());
        foreach (var person in new[] { CasePeople.Bidder("B1"), CasePeople.Evaluator("E1"), CasePeople.Chair })
        {
            (await stage.Code(person, new DescribeCall(call))).Should().Be("access.not-found");
            (await stage.Code(person, new ListPlanVersions(call))).Should().Be("access.not-found");
            (await stage.Stage.Do(person, new ListCalls())).Items.Should().BeEmpty();
        }
        (await stage.Code(CasePeople.Bidder("B1"), new AskQuestion(call, "?"))).Should().Be("access.not-found");
        (await stage.Stage.Do(CasePeople.Monitor, new DescribeCall(call))).PublishedAt.Should().BeNull();
    }
}
