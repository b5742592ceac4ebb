namespace Procurement.Tests.Pages.Work;

/// <summary>Until when sheets are to be handed in, as an evaluator sees it.</summary>
public sealed class DueDatePageTests
{
    [Test]
    public async Task Home_the_sheet_and_each_criterion_say_until_when_and_that_it_is_too_late()
    {
        await using var room = await WorkRoom.Scoring();
        using var page = room.As("E1");
        (await page.Open("/en/work")).Should().NotContain("due by");
        // The pages tell the time by the real clock, the acts by that of the stage.
        await Move(room, TimeProvider.System.GetUtcNow().AddDays(12));
        foreach (var address in new[] { "/en/work", room.Sheet("B1"), room.Criterion("B1", "T1") })
            (await page.Open(address)).Should().Contain("Score sheets are due by").And.Contain("days left");
        (await page.Open("/fr/travail"))
            .Should()
            .Contain("Feuilles d’évaluation à remettre au plus tard le")
            .And.Contain("Deux sont malades.")
            .And.Contain("jours");
        await Move(room, ACompetition.After.AddHours(1));
        foreach (var address in new[] { "/en/work", room.Sheet("B1"), room.Criterion("B1", "T1") })
            (await page.Open(address)).Should().Contain("Past due").And.Contain("Score sheets were due by");
    }

    private static async Task Move(WorkRoom room, DateTimeOffset due)
    {
        var steps = await room.Bidding.Do(CasePeople.Lead, new ShowSteps(room.Competition));
        var why = new BilingualText("Two are ill.", "Deux sont malades.");
        await room.Lead(new MoveSheetsDue(room.Competition, "technical", due, why, steps.Version));
    }
}
