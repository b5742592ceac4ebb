using Procurement.Domain.Ranking;
using Procurement.Tests.Support.Reference;

namespace Procurement.Tests.Domain.Ranking;

/// <summary>The ranking against one written separately, straight from the case format. FULL=1: 120,000 competitions.</summary>
public sealed class RankingAgainstReferenceTests
{
    private static readonly bool IsFull = Environment.GetEnvironmentVariable("FULL") == "1";

    [Test]
    public void Every_figure_rank_and_deciding_link_is_the_one_of_the_reference()
    {
        Parallel.For(
            0,
            IsFull ? 120_000 : 3_000,
            seed =>
            {
                var input = new RandomCompetitions(seed).Next();
                var expected = ReferenceRanking.Of(input).Select(one => one.ToString()).ToList();
                var actual = RankingCalculation.Rank(input).Proposals.Select(Described.Of).ToList();
                if (!expected.SequenceEqual(actual))
                    Assert.That(actual, Is.EqualTo(expected), $"seed {seed}");
            }
        );
    }

    [Test]
    public void The_order_of_submissions_marks_and_criteria_changes_no_total_rank_or_deciding_link()
    {
        Parallel.For(
            0,
            IsFull ? 30_000 : 1_000,
            seed =>
            {
                var competitions = new RandomCompetitions(seed);
                var input = competitions.Next();
                var expected = Decisions(RankingCalculation.Rank(input));
                var actual = Decisions(RankingCalculation.Rank(competitions.Shuffled(input)));
                if (!expected.SequenceEqual(actual))
                    Assert.That(actual, Is.EqualTo(expected), $"seed {seed}");
            }
        );
    }

    [Test]
    public void The_same_input_gives_the_same_result_twice()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var input = new RandomCompetitions(seed).Next();
            RankingCalculation.Rank(input).Should().BeEquivalentTo(RankingCalculation.Rank(input));
        }
    }

    private static List<string> Decisions(RankingResult result) =>
        [
            .. result
                .Proposals.OrderBy(one => one.Bidder)
                .Select(one =>
                    $"{one.Bidder} {one.Outcome} {one.Total} {one.Rank} {one.TieDecidedBy} {one.DrawHash} "
                    + string.Join(",", one.Steps.OfType<ScoredResult>().Select(step => step.Score.Rounded))
                ),
        ];
}
