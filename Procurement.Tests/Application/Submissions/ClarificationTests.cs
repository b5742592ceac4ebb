namespace Procurement.Tests.Application.Submissions;

/// <summary>Questions about submissions after closing.</summary>
public sealed class ClarificationTests
{
    private ABidding bidding = null!;

    [SetUp]
    public async Task Begin()
    {
        bidding = await ABidding.Open();
        foreach (var bidder in new[] { "B1", "B2" })
        {
            await bidding.Prepare(bidder);
            await bidding.Submit(bidder);
        }
    }

    [TearDown]
    public async Task End() => await bidding.DisposeAsync();

    [Test]
    public async Task A_clarification_asks_all_alike_and_each_answers_once_and_alone()
    {
        await bidding.Evaluate();
        var until = ACompetition.After.AddDays(2);
        var ask = new AskClarification(bidding.Competition, ["B1", "B2"], ACompetition.Reason, until);
        (await Code(CasePeople.Lead, ask with { Bidders = [] })).Should().Be("clarification.nobody-asked");
        (await Code(CasePeople.Lead, ask with { AnswerUntil = ACompetition.Before }))
            .Should()
            .Be("clarification.time-passed");
        (await Code(CasePeople.Lead, ask with { Question = new BilingualText("Why?", "") }))
            .Should()
            .Be("text.missing");
        var question = await bidding.Do(CasePeople.Lead, ask);
        var answer = new AnswerClarification(bidding.Competition, question, "Because.");
        (await Code(CasePeople.Bidder("B3"), answer)).Should().Be("access.not-found");
        await bidding.Do(CasePeople.Bidder("B1"), answer);
        (await Code(CasePeople.Bidder("B1"), answer)).Should().Be("clarification.already-answered");
        var own = await bidding.Do(CasePeople.Bidder("B2"), new ListClarifications(bidding.Competition));
        own.Single().Answers.Should().Equal(new BidderAnswer("B2", null, null));
        (await bidding.Do(CasePeople.Bidder("B3"), new ListClarifications(bidding.Competition))).Should().BeEmpty();
        var all = await bidding.Do(CasePeople.Lead, new ListClarifications(bidding.Competition));
        all.Single().Answers.Select(one => one.Text).Should().Equal("Because.", null);
        bidding.Service.Now = until.AddTicks(1);
        (await Code(CasePeople.Bidder("B2"), answer)).Should().Be("clarification.time-passed");
    }

    private Task<string> Code<T>(string person, MediatR.IRequest<Outcome<T>> act) => bidding.Service.Code(person, act);
}
