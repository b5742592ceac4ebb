namespace Procurement.Tests.Application.Reports;

/// <summary>Invitations as documents, on real SQLite.</summary>
public sealed class InvitationPaperTests
{
    private static readonly DocumentSubject Own = new(ReportDocumentKind.Invitation, Language.English, Bidder: "B1");

    [Test]
    public async Task It_says_what_stood_when_the_bidder_was_invited_what_changed_since_and_never_who_else_is()
    {
        await using var bidding = await ABidding.Inviting("B1", "B2");
        var (stage, call) = (bidding.Service.Stage, bidding.Call);
        var before = await bidding.Do(CasePeople.Lead, new DescribeCall(call));
        bidding.Service.Now = ACompetition.Before.AddHours(1);
        var later = new AddendumContent
        {
            Reason = ACompetition.Reason,
            Changes = ACompetition.Reason,
            ClosesAt = ACompetition.After,
        };
        var addendum = await bidding.Do(CasePeople.Lead, new DraftAddendum(call, later));
        await bidding.Do(CasePeople.Approver, new ApproveAddendum(call, addendum));
        await bidding.Do(CasePeople.Lead, new PublishAddendum(call, addendum));

        var english = await stage.Read(CasePeople.Bidder("B1"), call, Own);
        english.Should().Contain("CFP-2").And.Contain("qualified under CFP-1, version 1");
        english.Should().Contain("by May 15, 2024, 2:00\u00a0p.m.\u00a0EDT, that instant included");
        english.Should().Contain("The closing is now May 16, 2024, 2:00\u00a0p.m.\u00a0EDT.");
        english.Should().Contain("Addendum 1 was published on May 14, 2024.");
        english.Should().Contain(before.PlanHash[..8]);
        var french = await stage.Read(CasePeople.Bidder("B1"), call, Own with { Language = Language.French });
        french.Should().Contain("Objet\u00a0: Invitation à l’appel de propositions CFP-2");
        french.Should().Contain("au plus tard le 15\u00a0mai 2024, 14\u00a0h\u00a0HAE");
        french.Should().Contain("fixée au 16\u00a0mai 2024, 14\u00a0h\u00a0HAE.");
        var names = bidding.Service.File.Bidders.ToDictionary(one => one.Id, one => one.Name);
        (english + french).Should().Contain(names["B1"]).And.NotContainAny(names["B2"], names["B3"], "B2");
    }

    [Test]
    public async Task A_bidder_reads_its_own_and_the_overseers_read_all()
    {
        await using var bidding = await ABidding.Inviting("B1", "B2");
        var (stage, call) = (bidding.Service.Stage, bidding.Call);
        var refused = await stage.Refusals(
            call,
            Own,
            CasePeople.Lead,
            CasePeople.Approver,
            CasePeople.Monitor,
            CasePeople.Bidder("B1"),
            CasePeople.Bidder("B2"),
            CasePeople.Bidder("B3"),
            CasePeople.Evaluator("E1"),
            CasePeople.Chair,
            CasePeople.KeyHolders[0]
        );
        refused
            .Should()
            .BeEquivalentTo(
                new Dictionary<string, string>
                {
                    [CasePeople.Bidder("B2")] = "access.not-found",
                    [CasePeople.Bidder("B3")] = "access.not-found",
                    [CasePeople.Evaluator("E1")] = "access.not-permitted",
                    [CasePeople.Chair] = "access.not-permitted",
                    [CasePeople.KeyHolders[0]] = "access.not-permitted",
                }
            );
        (await stage.Refusals(call, Own with { Bidder = "B3" }, CasePeople.Lead)).Should().HaveCount(1);
        foreach (var one in await stage.Titles(CasePeople.Bidder("B2"), call, ReportDocumentKind.Invitation))
            one.Bidder.Should().Be("B2");
        (await stage.Titles(CasePeople.Bidder("B2"), call, ReportDocumentKind.Invitation)).Should().HaveCount(2);
        (await stage.Titles(CasePeople.Lead, call, ReportDocumentKind.Invitation)).Should().HaveCount(4);
    }
}
