using Procurement.Api.Application.Awards;

namespace Procurement.Tests.Application.Awards;

/// <summary>Questions about flagged prices, through the handlers.</summary>
public sealed class PriceQuestionTests
{
    [Test]
    public async Task Only_a_flagged_price_is_asked_about_and_once()
    {
        await using var stage = new AStage();
        var (_, competition) = await stage.Decided();
        var ask = new AskAboutPrice(competition, "B1", ACompetition.Reason);
        (await stage.Code(CasePeople.Lead, ask)).Should().Be("price.not-flagged");
        var id = new PriceReviewId(Guid.NewGuid());
        var review = PriceReview.Ask(id, competition, "B1", ACompetition.Reason, "lead", ACompetition.After).Value;
        await stage.Keep(services => services.GetRequiredService<IPriceReviews>().Add(review));
        (await stage.Code(CasePeople.Lead, ask)).Should().Be("price.already-asked");
        await stage.Stage.Do(CasePeople.Bidder("B1"), new AnswerAboutPrice(competition, "We own the building."));
        (await stage.Code(CasePeople.Bidder("B2"), new AnswerAboutPrice(competition, "We?")))
            .Should()
            .Be("access.not-found");
        var decide = new DecideAboutPrice(competition, "B1", true, ACompetition.Reason, 1);
        var unread = (await stage.Stage.Try(CasePeople.Lead, decide)).Refusals.Single();
        unread.Code.Should().Be("version.stale");
        unread.Current.Should().BeOfType<PriceReviewSummary>().Which.Answer.Should().Be("We own the building.");
        await stage.Stage.Do(CasePeople.Lead, decide with { Version = 2 });
        var own = await stage.Stage.Do(CasePeople.Bidder("B1"), new ListPriceReviews(competition));
        own.Single().IsExplained.Should().BeNull();
        (await stage.Stage.Do(CasePeople.Bidder("B2"), new ListPriceReviews(competition))).Should().BeEmpty();
    }
}
