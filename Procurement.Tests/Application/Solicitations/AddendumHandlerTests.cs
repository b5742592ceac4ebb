namespace Procurement.Tests.Application.Solicitations;

/// <summary>An addendum from its draft to the bidders' acknowledgements, on real SQLite.</summary>
public sealed class AddendumHandlerTests
{
    private static readonly AddendumContent Later = new()
    {
        Reason = ACompetition.Reason,
        Changes = ACompetition.Reason,
        ClosesAt = ACompetition.After,
    };

    [Test]
    public async Task An_extension_moves_the_closing_for_all_and_a_bidder_acknowledges_it()
    {
        await using var stage = new AStage();
        var (call, _) = await stage.Published(await stage.Programme());
        var addendum = await Publish(stage, call, Later);
        var (bidder, other) = (CasePeople.Bidder("B1"), CasePeople.Bidder("B2"));
        await stage.Stage.Do(bidder, new AcknowledgeAddendum(call, addendum));
        await stage.Stage.Do(bidder, new AcknowledgeAddendum(call, addendum));
        var told = await stage.Stage.Do(bidder, new DescribeCall(call));
        told.Terms.ClosesAt.Should().Be(ACompetition.After);
        told.ClosesAtText.English.Should().Be("May 16, 2024, 2:00\u00a0p.m.\u00a0EDT");
        told.Addenda.Single()
            .Should()
            .BeEquivalentTo(
                new
                {
                    Number = 1,
                    IsAcknowledged = true,
                    ChangesPlan = false,
                }
            );
        (await stage.Stage.Do(other, new DescribeCall(call))).Addenda.Single().IsAcknowledged.Should().BeFalse();
        (await Listed(stage, call))
            .AcknowledgedBy.Should()
            .BeNull("nobody may know before the closing who means to answer");
        stage.Now = ACompetition.After.AddTicks(1);
        (await Listed(stage, call)).AcknowledgedBy.Should().Equal("B1");
        (await stage.Code(other, new AcknowledgeAddendum(call, addendum))).Should().Be("addendum.after-closing");
    }

    [Test]
    public async Task Whoever_has_not_acknowledged_every_addendum_does_not_submit()
    {
        await using var stage = new AStage();
        var (call, competition) = await stage.Published(await stage.Programme());
        var addenda = new List<AddendumId>();
        var words = Later with { ClosesAt = null };
        (await Barred(stage, call)).Should().BeNull();
        addenda.Add(await Publish(stage, call, words));
        addenda.Add(await Publish(stage, call, words));
        (await Barred(stage, call)).Should().Be(("submission.addendum-not-acknowledged", 1));
        var submit = new ReceiveSubmission(competition, "100");
        (await stage.Code(CasePeople.Bidder("B1"), submit)).Should().Be("submission.addendum-not-acknowledged");
        await stage.Stage.Do(CasePeople.Bidder("B1"), new AcknowledgeAddendum(call, addenda[0]));
        (await Barred(stage, call)).Should().Be(("submission.addendum-not-acknowledged", 2));
        await stage.Stage.Do(CasePeople.Bidder("B1"), new AcknowledgeAddendum(call, addenda[1]));
        (await Barred(stage, call)).Should().BeNull();
    }

    [Test]
    public async Task A_new_plan_stands_beside_the_first_and_the_competitions_follow_it()
    {
        await using var stage = new AStage();
        var (call, competition) = await stage.Published(await stage.Programme());
        var plan = ACompetition.Plan;
        await Publish(
            stage,
            call,
            Later with
            {
                Plan = plan with { Steps = [plan.Steps[1], plan.Steps[0], plan.Steps[2]] },
            }
        );
        var versions = await stage.Stage.Do(CasePeople.Bidder("B1"), new ListPlanVersions(call));
        versions.Select(version => (version.Number, version.Addendum)).Should().Equal((1, null), (2, 1));
        versions.Select(version => version.Hash).Should().OnlyHaveUniqueItems();
        var told = await stage.Stage.Do(CasePeople.Lead, new DescribeCall(call));
        (told.PlanNumber, told.PlanHash).Should().Be((2, versions[1].Hash));
        await stage.Keep(services =>
        {
            var competitions = services.GetRequiredService<Procurement.Domain.Evaluation.Competitions.ICompetitions>();
            var found = competitions.Find(competition, default).GetAwaiter().GetResult()!;
            found.Steps.Select(step => step.Step).Should().Equal("technical", "mandatory", "commercial");
        });
    }

    [Test]
    public async Task An_unpublished_addendum_and_that_of_another_call_are_not_found()
    {
        await using var stage = new AStage();
        var (call, _) = await stage.Published(await stage.Programme());
        var draft = await stage.Stage.Do(CasePeople.Lead, new DraftAddendum(call, Later));
        var acknowledge = new AcknowledgeAddendum(call, draft);
        (await stage.Code(CasePeople.Bidder("B1"), acknowledge)).Should().Be("access.not-found");
        var unknown = new AddendumId(Guid.NewGuid());
        (await stage.Code(CasePeople.Approver, new ApproveAddendum(call, unknown))).Should().Be("access.not-found");
        (await stage.Code(CasePeople.Lead, new PublishAddendum(call, draft))).Should().Be("addendum.not-approved");
        (await stage.Stage.Do(CasePeople.Bidder("B1"), new DescribeCall(call))).Addenda.Should().BeEmpty();
    }

    private static async Task<AddendumId> Publish(AStage stage, SolicitationId call, AddendumContent content)
    {
        var addendum = await stage.Stage.Do(CasePeople.Lead, new DraftAddendum(call, content));
        await stage.Stage.Do(CasePeople.Approver, new ApproveAddendum(call, addendum));
        await stage.Stage.Do(CasePeople.Lead, new PublishAddendum(call, addendum));
        return addendum;
    }

    private static async Task<AddendumDetails> Listed(AStage stage, SolicitationId call) =>
        (await stage.Stage.Do(CasePeople.Lead, new ListAddenda(call))).Single();

    private static async Task<(string, int)?> Barred(AStage stage, SolicitationId id)
    {
        (string, int)? found = null;
        await stage.Keep(services =>
        {
            var call = services.GetRequiredService<ISolicitations>().Find(id, default).GetAwaiter().GetResult()!;
            var refusal = services
                .GetRequiredService<IAddenda>()
                .BarsSubmission(call, "B1", default)
                .GetAwaiter()
                .GetResult();
            found = refusal is null ? null : (refusal.Code, (int)refusal.Arguments[0]);
        });
        return found;
    }
}
