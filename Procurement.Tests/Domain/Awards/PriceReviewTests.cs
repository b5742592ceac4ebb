using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Awards;

/// <summary>A price far below the others is asked about, answered and decided; the flag alone rejects nobody.</summary>
public sealed class PriceReviewTests
{
    [Test]
    public void A_question_stands_in_both_languages_and_is_answered_once_before_it_is_decided()
    {
        PriceReview
            .Ask(default, default, "A", new("How?", ""), "lead", After)
            .Refusals.Single()
            .Code.Should()
            .Be("text.missing");
        var review = PriceReview.Ask(default, default, "A", Reason, "lead", After).Value;
        review.Decide(true, Reason, "lead", After)!.Code.Should().Be("price.answer-missing");
        review.Reply(" ", After)!.Code.Should().Be("price.answer-missing");
        review.Reply("We own the building.", After).Should().BeNull();
        review.Reply("Again.", After)!.Code.Should().Be("price.already-answered");
        review.Decide(true, new("", ""), "lead", After)!.Code.Should().Be("reason.missing");
        review.Decide(true, Reason, "lead", After).Should().BeNull();
        review.IsExplained.Should().BeTrue();
    }

    [Test]
    public void Nothing_is_recommended_while_a_flagged_price_is_not_found_explained()
    {
        var step = AStep.Price(100) with { AbnormallyLowBelowMean = Percent.Of(30) };
        var plan = Plan with { Steps = [.. Plan.Steps.Take(2), step] };
        var competition = InEvaluation(plan, ("A", 90, "1000"), ("B", 85, "900"), ("C", 80, "300")).Ranked();
        LowPrices.FlaggedIn(competition.File).Should().Equal("C");
        var review = PriceReview.Ask(default, competition.Competition.Id, "C", Reason, "lead", After).Value;
        Bars().Should().Be("price.low-not-reviewed");
        review.Reply("We own the building.", After).Should().BeNull();
        review.Decide(false, Reason, "lead", After).Should().BeNull();
        Bars().Should().Be("price.low-not-reviewed");
        review.Decide(true, Reason, "lead", After).Should().BeNull();
        Bars().Should().BeNull();

        string? Bars() => LowPrices.Bars([competition.File], [review])?.Code;
    }
}
