using Procurement.Domain.Ranking;
using Procurement.Tests.Support.Reference;

namespace Procurement.Tests.Domain.Awards;

/// <summary>Why a choice under a limit of regions is the best one, against trying every assignment there is.</summary>
public sealed class CapEffectTests
{
    [Test]
    public void Deciding_one_first_rank_the_other_way_costs_what_every_assignment_says()
    {
        for (var seed = 0; seed < 1_500; seed++)
        {
            var input = AwardAgainstBruteForceTests.Random(new Random(seed));
            if (input.MostRegionsPerBidder is not { } cap)
            {
                CapEffects.Of(input).Should().BeEmpty();
                continue;
            }
            var open = input.Regions.Where(region => region.Ranking.Ranked.Count(one => one.Rank == 1) < 2).ToList();
            var all = BruteForceAward.All(open, cap, []).ToList();
            var best = Best(input.Method, all);
            foreach (var effect in CapEffects.Of(input))
            {
                var at = open.FindIndex(region => region.Region == effect.Region);
                effect.IsPassedOver.Should().Be(best[at]?.Rank != 1, $"seed {seed}, {effect.Region}");
                var otherwise = Best(
                    input.Method,
                    all.Where(one => one[at]?.Rank == 1 == effect.IsPassedOver).ToList()
                );
                effect.FewerRegions.Should().Be(Filled(best) - Filled(otherwise), $"seed {seed}, {effect.Region}");
                BruteForceAward.Compare(input.Method, best, otherwise).Should().BeLessThan(0);
                if (effect.WorseSum is not { } worse)
                    continue;
                var (one, other) = (
                    BruteForceAward.Sum(input.Method, best),
                    BruteForceAward.Sum(input.Method, otherwise)
                );
                var expected = input.Method == RankingMethod.HighestTotal ? one - other : other - one;
                new Ratio(worse.Numerator, worse.Denominator).Should().Be(expected, $"seed {seed}, {effect.Region}");
                worse.Sign.Should().BeGreaterThanOrEqualTo(0);
            }
        }
    }

    private static ProposalResult?[] Best(RankingMethod method, List<ProposalResult?[]> all) =>
        all.Aggregate((best, one) => BruteForceAward.Compare(method, one, best) < 0 ? one : best);

    private static int Filled(ProposalResult?[] assignment) => assignment.Count(one => one is not null);
}
