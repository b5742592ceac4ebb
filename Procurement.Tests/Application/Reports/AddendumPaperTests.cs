namespace Procurement.Tests.Application.Reports;

/// <summary>Addenda as documents, on real SQLite.</summary>
public sealed class AddendumPaperTests
{
    private static readonly DocumentSubject First = new(ReportDocumentKind.Addendum, Language.English, Number: 1);

    private static readonly AddendumContent Content = new()
    {
        Reason = new("The bridge is closed.", "Le pont est fermé."),
        Changes = new("The closing moves by one day.", "La clôture est reportée d’un jour."),
        ClosesAt = ACompetition.After,
        Title = new("A new title", "Un nouveau titre"),
    };

    [Test]
    public async Task Everybody_who_may_see_the_call_reads_it_once_it_is_published()
    {
        await using var bidding = await ABidding.Inviting("B1");
        var (stage, call) = (bidding.Service.Stage, bidding.Call);
        string[] readers =
        [
            CasePeople.Lead,
            CasePeople.Approver,
            CasePeople.Monitor,
            CasePeople.Chair,
            CasePeople.Evaluator("E1"),
            CasePeople.KeyHolders[0],
            CasePeople.Bidder("B1"),
        ];
        var drafted = await bidding.Do(CasePeople.Lead, new DraftAddendum(call, Content));
        await bidding.Do(CasePeople.Approver, new ApproveAddendum(call, drafted));
        (await stage.Refusals(call, First, readers)).Values.Should().OnlyContain(code => code == "access.not-found");
        (await stage.Refusals(call, First, readers)).Should().HaveCount(readers.Length);
        (await stage.Titles(CasePeople.Lead, call, ReportDocumentKind.Addendum)).Should().BeEmpty();

        await bidding.Do(CasePeople.Lead, new PublishAddendum(call, drafted));
        (await stage.Refusals(call, First, readers)).Should().BeEmpty();
        (await stage.Refusals(call, First, CasePeople.Bidder("B2"), CasePeople.Administrator))
            .Should()
            .Equal(
                new Dictionary<string, string>
                {
                    [CasePeople.Bidder("B2")] = "access.not-found",
                    [CasePeople.Administrator] = "access.not-permitted",
                }
            );
        (await stage.Titles(CasePeople.Bidder("B1"), call, ReportDocumentKind.Addendum))
            .Select(title => (title.Number, title.Language))
            .Should()
            .Equal((1, Language.English), (1, Language.French));
        (await stage.Refusals(call, First with { Number = 2 }, readers)).Should().HaveCount(readers.Length);
        (await stage.Refusals(call, First with { Bidder = "B1" }, readers)).Should().HaveCount(readers.Length);
    }

    [Test]
    public async Task It_says_what_stood_before_also_after_the_next_one_and_names_nobody()
    {
        await using var stage = new AStage();
        var (call, _) = await stage.Published(await stage.Programme());
        await Publish(stage, call, Content);
        var hashes = new List<string> { (await Call(stage, call)).PlanHash };
        await Publish(
            stage,
            call,
            Content with
            {
                Title = null,
                ClosesAt = ACompetition.After.AddHours(1),
                Plan = ACompetition.Plan.TakingThe(Procurement.Domain.Plans.ConsensusMethod.Mean),
            }
        );
        hashes.Add((await Call(stage, call)).PlanHash);

        var english = await stage.Stage.Read(CasePeople.Bidder("B1"), call, First);
        english
            .Should()
            .Contain("Addendum 1")
            .And.Contain("The bridge is closed.")
            .And.Contain("Published on May 14, 2024");
        english
            .Should()
            .Contain("May 15, 2024, 2:00\u00a0p.m.\u00a0EDT")
            .And.Contain("May 16, 2024, 2:00\u00a0p.m.\u00a0EDT");
        english.Should().Contain("A reason.").And.Contain("A new title").And.NotContain("3:00\u00a0p.m.");
        english.Should().NotContain(hashes[1][..8]);
        var french = await stage.Stage.Read(
            CasePeople.Bidder("B1"),
            call,
            First with
            {
                Number = 2,
                Language = Language.French,
            }
        );
        french
            .Should()
            .Contain("Addenda 2")
            .And.Contain("16\u00a0mai 2024, 14\u00a0h\u00a0HAE")
            .And.Contain("15\u00a0h\u00a0HAE");
        french.Should().Contain("Convenue par l’équipe").And.Contain("Moyenne des notes");
        french.Should().Contain(hashes[0][..8]).And.Contain(hashes[1][..8]);
        (english + french).Should().NotContainAny(CasePeople.Lead, CasePeople.Approver);
    }

    private static Task<CallDetails> Call(AStage stage, SolicitationId call) =>
        stage.Stage.Do(CasePeople.Lead, new DescribeCall(call));

    private static async Task Publish(AStage stage, SolicitationId call, AddendumContent content)
    {
        var addendum = await stage.Stage.Do(CasePeople.Lead, new DraftAddendum(call, content));
        await stage.Stage.Do(CasePeople.Approver, new ApproveAddendum(call, addendum));
        await stage.Stage.Do(CasePeople.Lead, new PublishAddendum(call, addendum));
    }
}
