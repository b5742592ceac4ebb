using Procurement.Tests.Support.Worlds;
using static Procurement.Tests.Support.Worlds.WorldStage;

namespace Procurement.Tests.NonInterference;

/// <summary>A chair who finds out late that they are in conflict with a bidder.</summary>
public sealed class ChairConflictTests
{
    private static IEnumerable<int> Seeds => WorldSeeds.All;

    private static IEnumerable<int> Few => WorldSeeds.Few;

    [TestCaseSource(nameof(Seeds))]
    public async Task A_chair_in_conflict_learns_nothing_of_that_bidders_scores(int seed)
    {
        var dice = new Dice(seed);
        var figures = WorldDraw.Of(seed, Scoring, Locked);
        var secret = dice.Pick<string>([.. figures.Bidders]);
        figures = figures with { ChairAnswers = (secret, InterestKind.Declared) };
        var other = figures.MarksWhere(dice, field => field.Bidder == secret);
        (await Pair.Differences(figures, other, [CasePeople.Chair], CasePeople.Chair)).Should().BeEmpty();
    }

    [TestCaseSource(nameof(Few))]
    public async Task Nobody_who_scores_or_bids_learns_of_a_conflict_of_the_chair(int seed)
    {
        var dice = new Dice(seed);
        var figures = WorldDraw.Of(seed, Scoring, Locked);
        var about = dice.Pick<string>([.. figures.Bidders]);
        var (one, other) = (
            figures with
            {
                ChairAnswers = (about, InterestKind.None),
            },
            figures with
            {
                ChairAnswers = (about, InterestKind.Declared),
            }
        );
        string[] others =
        [
            .. figures.Evaluators(),
            .. figures.Bidders(),
            .. CasePeople.KeyHolders.Intersect(WorldPeople.Staff),
            WorldPeople.Administrator,
        ];
        var observers = WorldSeeds.Of(others, dice);
        (await Pair.Differences(one, other, observers, observers[0])).Should().BeEmpty();
    }
}
