using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking.Robustness;

namespace Procurement.Api.Pages.Results;

/// <summary>What would change the first rank, as the ranking core found it by ranking again.</summary>
internal sealed class RankingTurns(RankingWriting writing, RobustnessResult robustness)
{
    /// <summary>The margin, the nearest scores and prices, then the exclusions that change the first rank.</summary>
    public IEnumerable<WorkedLine> All()
    {
        if (robustness.Second is not { } second)
            yield break;
        if (robustness.Margin is { } margin)
            yield return new(writing.Words["Turn.Margin"], writing.Value(margin));
        var (first, next) = (writing.NameOf(robustness.First.Bidder), writing.NameOf(second.Bidder));
        if (robustness.ScoreOfSecond is { } needed)
            yield return Score("Turn.ScoreOfSecond", next, needed);
        if (robustness.PriceOfSecond is { } price)
            yield return new(
                writing.Words.Say("Turn.PriceOfSecond", next),
                price.Turns is { } turns
                    ? writing.Words.Say(
                        "Turn.PriceOrLess",
                        writing.Figures.Money(turns),
                        writing.Figures.Money(price.AsEvaluated)
                    )
                    : writing.Words.Say("Turn.NoPrice", writing.Figures.Money(price.AsEvaluated))
            );
        if (robustness.ScoreOfFirst is { } kept)
            yield return Score("Turn.ScoreOfFirst", first, kept);
        foreach (var one in robustness.Exclusions.Where(one => one.ChangesFirst))
            yield return new(
                writing.Words.Say("Turn.Without", writing.NameOf(one.Excluded)),
                writing.Words.Say("Turn.WouldLead", writing.NameOf(one.First.Bidder), writing.Value(one.First.Value))
            );
        if (!robustness.OneExclusionChangesFirst)
            yield return new(writing.Words["Turn.WithoutAny"], writing.Words.Say("Turn.StaysFirst", first));
    }

    private WorkedLine Score(string key, string bidder, TurningScore score) =>
        new(
            writing.Words.Say(key, writing.In(((RatedStep)writing.Plan.Find(score.Step)!).Name), bidder),
            score.Turns is { } turns
                ? writing.Words.Say(
                    turns > score.AsEvaluated ? "Turn.OrMore" : "Turn.OrLess",
                    writing.Points(turns),
                    writing.Points(score.AsEvaluated)
                )
                : writing.Words.Say("Turn.NoScore", writing.Points(score.AsEvaluated))
        );
}
