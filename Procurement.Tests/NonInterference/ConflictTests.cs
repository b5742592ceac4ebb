using Procurement.Tests.Support.Worlds;
using static Procurement.Tests.Support.Worlds.WorldStage;

namespace Procurement.Tests.NonInterference;

/// <summary>What a panel makes of a bidder with whom one of its evaluators is in conflict.</summary>
public sealed class ConflictTests
{
    private static IEnumerable<int> Seeds => WorldSeeds.All;

    [TestCaseSource(nameof(Seeds))]
    public async Task An_evaluator_in_conflict_learns_nothing_of_that_bidders_scores_before_signature(int seed)
    {
        var dice = new Dice(seed);
        var figures = WorldDraw.Of(seed, Scoring, Locked, Agreed, Sealed, Opened, Ranked, Recommended);
        figures = figures with { Conflicts = figures.Conflicts.SetItem("E1", dice.Pick<string>([.. figures.Bidders])) };
        figures = figures with { LockedFirst = [.. figures.LockedFirst.Where(one => one.Evaluator != "E1")] };
        var secret = figures.Conflicts["E1"];
        var other = figures.MarksWhere(dice, field => field.Bidder == secret).AgreementOn(secret, dice);
        var evaluator = CasePeople.Evaluator("E1");
        (await Pair.Differences(figures, other, [evaluator], evaluator)).Should().BeEmpty();
    }
}
