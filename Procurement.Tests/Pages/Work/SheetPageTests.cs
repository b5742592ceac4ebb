using System.Net;
using Procurement.Api.Application.Evaluation;

namespace Procurement.Tests.Pages.Work;

/// <summary>What is missing before a sheet is locked, the lock, and asking to have it back; and the sheet as a
/// workbook.</summary>
public sealed class SheetPageTests
{
    [Test]
    public async Task A_sheet_says_what_is_missing_is_locked_and_asked_back()
    {
        await using var room = await WorkRoom.Scoring();
        using var page = room.As("E1");
        await Score(room, "T1", 18, "Long enough to count.");
        await Score(room, "T2", 2.5m, "short");
        await page.Open(room.Sheet("B1"));
        page.Text.Should()
            .Contain("2 criteria lack something")
            .And.Contain("Comment: 5 of at least 10 characters")
            .And.Contain("Points and comment")
            .And.Contain("not scored / 10");
        await page.SendForm(room.Sheet("B1") + "?handler=Lock");
        page.Status.Should().Be(HttpStatusCode.Conflict);
        page.Source.Should().Contain("href=\"#c-T3\"").And.Contain("score.missing");
        await Score(room, "T2", 2.5m, "Half of the scale.", 1);
        await Score(room, "T3", 0, "Nothing of it is there.");
        (await page.Open(room.Sheet("B1"))).Should().Contain("All 3 criteria have points").And.Contain("0.00 / 10");
        await page.SendForm(room.Sheet("B1") + "?handler=Lock");
        page.Leads.Should().EndWith("?done=Locked");
        await page.Open(room.Criterion("B1", "T1"));
        page.Text.Should().Contain("Read only").And.Contain("Long enough to count.");
        page.Source.Should().NotContain("<textarea").And.NotContain("autosave.js");
        await page.Open(room.Sheet("B1"));
        await page.SendForm(room.Sheet("B1") + "?handler=Ask", ("reason", ""));
        page.Source.Should().Contain("href=\"#reason\"");
        await page.SendForm(room.Sheet("B1") + "?handler=Ask", ("reason", "I misread page 3."));
        page.Leads.Should().EndWith("?done=Asked");
        (await page.Open("/en/work")).Should().Contain("Asked back");
        page.Text.Should().Contain("3 of 9 criteria scored in Whole contract.");
    }

    [Test]
    public async Task Both_reading_orders_lead_on_from_one_criterion()
    {
        await using var room = await WorkRoom.Scoring();
        using var page = room.As("E1");
        await page.Open("/en/work?by=criterion");
        page.Text.Should().Contain("0 of 3 proposals");
        var order = (await room.Standing("B1")).Proposals.Select(one => one.Bidder).ToList();
        page.Source.Should().Contain($"{room.Criterion(order[0], "T1")}?by=criterion");
        await page.Open(room.Criterion(order[0], "T1") + "?by=criterion");
        page.Source.Should().Contain($"value=\"{room.Criterion(order[1], "T1")}?by=criterion\"");
        await page.Open(room.Criterion(order[2], "T1") + "?by=criterion");
        page.Source.Should().Contain($"value=\"{room.Criterion(order[0], "T2")}?by=criterion\"");
        await page.Open(room.Criterion(order[0], "T1"));
        page.Source.Should().Contain($"value=\"{room.Criterion(order[0], "T2")}\"");
        await page.Open(room.Criterion(order[0], "T3"));
        page.Source.Should().Contain($"value=\"{room.Sheet(order[0])}\"");
    }

    [Test]
    public async Task The_band_of_the_own_points_is_marked_in_words_too()
    {
        await using var room = await WorkRoom.Scoring();
        await Score(room, "T1", 11.99m, "Just below the range.");
        using var page = room.As("E1");
        await page.Open(room.Criterion("B1", "T1"));
        page.Text.Should()
            .Contain("12 – 20 Sound. Shown.")
            .And.Contain("0 – 11.99 Weak. Repeated. (your points are here)");
    }

    private static Task<FieldDetails> Score(
        WorkRoom room,
        string leaf,
        decimal mark,
        string comment,
        int version = 0
    ) =>
        room.Bidding.Do(
            APanelRoom.Person("E1"),
            new ScoreCriterion(room.Competition, "technical", "B1", leaf, (Fraction)mark, comment, version)
        );
}
