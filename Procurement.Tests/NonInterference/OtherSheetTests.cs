using Procurement.Tests.Support.Worlds;
using static Procurement.Tests.Support.Worlds.WorldStage;

namespace Procurement.Tests.NonInterference;

/// <summary>What evaluators write before their panel meets.</summary>
public sealed class OtherSheetTests
{
    private static IEnumerable<int> Seeds => WorldSeeds.All;

    private static IEnumerable<int> Few => WorldSeeds.Few;

    [TestCaseSource(nameof(Seeds))]
    public async Task An_evaluator_learns_nothing_of_the_sheets_of_others(int seed)
    {
        var dice = new Dice(seed);
        var figures = WorldDraw.Of(seed, Scoring);
        var other = figures.MarksWhere(dice, IsHidden).ProgressWhere(dice, IsHidden);
        var evaluator = CasePeople.Evaluator("E1");
        (await Pair.Differences(figures, other, [evaluator], evaluator)).Should().BeEmpty();

        static bool IsHidden(Field field) => field.Evaluator != "E1";
    }

    [TestCaseSource(nameof(Few))]
    public async Task Nobody_learns_what_stands_in_sheets_while_some_are_not_locked(int seed)
    {
        var dice = new Dice(seed);
        var figures = WorldDraw.Of(seed, Scoring);
        var other = figures.MarksWhere(dice, _ => true);
        var monitor = figures.MarksWhere(dice, field => !figures.LockedFirst.Contains((field.Evaluator, field.Bidder)));
        // The lead always looks: what still blocks the step is told to nobody else.
        string[] others = [.. WorldPeople.Staff.Except([CasePeople.Monitor, CasePeople.Lead]), .. figures.Bidders()];
        string[] observers = [CasePeople.Lead, .. WorldSeeds.Of(others, dice)];
        (await Pair.Differences(figures, other, observers, observers[0])).Should().BeEmpty();
        (await Pair.Differences(figures, monitor, [CasePeople.Monitor])).Should().BeEmpty();
    }

    [TestCaseSource(nameof(Few))]
    public async Task The_lead_and_the_approver_learn_no_marks_before_the_step_is_closed(int seed)
    {
        var dice = new Dice(seed);
        var figures = WorldDraw.Of(seed, Locked, Agreed);
        var other = figures.MarksWhere(dice, _ => true);
        foreach (var bidder in figures.Bidders)
            other = other.AgreementOn(bidder, dice);
        string[] observers = [CasePeople.Lead, CasePeople.Approver, .. figures.Bidders().Take(1)];
        (await Pair.Differences(figures, other, observers)).Should().BeEmpty();
    }
}
