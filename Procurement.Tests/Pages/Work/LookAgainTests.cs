namespace Procurement.Tests.Pages.Work;

/// <summary>What an evaluator means to look at again is theirs alone, and found again.</summary>
public sealed class LookAgainTests
{
    [Test]
    public async Task A_criterion_that_is_marked_is_listed_until_the_mark_is_taken_away()
    {
        await using var room = await WorkRoom.Scoring();
        using var page = room.As("E1");
        var address = room.Criterion("B1", "T1");
        await page.Open(address);
        await page.SendForm(address, ("points", "7.5"), ("comment", "Long enough."), ("again", "true"));
        (await page.Open("/en/work")).Should().Contain("To look at again (1)");
        await page.Open("/fr/travail?by=again");
        page.Text.Should().Contain("Critères à revoir").And.Contain("T1");
        page.Source.Should().Contain(room.Criterion("B1", "T1", "fr"));
        await page.Open(address);
        page.Source.Should().MatchRegex("name=\"again\" value=\"true\" checked");
        await page.SendForm(address, ("points", "7.5"), ("comment", "Long enough."));
        (await page.Open("/en/work")).Should().NotContain("To look at again");
        (await page.Open("/en/work?by=again")).Should().Contain("Nothing is marked");
    }

    [Test]
    public async Task Nobody_else_knows_of_the_mark_and_the_history_says_nothing_of_it()
    {
        await using var room = await WorkRoom.Scoring();
        var score = new ScoreCriterion(room.Competition, "technical", "B1", "T1", 7, "Long enough.", 0);
        await room.Bidding.Do(APanelRoom.Person("E1"), score);
        await room.Bidding.Do(APanelRoom.Person("E1"), score with { LookAgain = true, Version = 1 });
        var own = await Sheet(room, APanelRoom.Person("E1"));
        own.Fields[0].Should().Match<FieldDetails>(one => one.LookAgain == true && one.Version == 2);
        own.History.Should().ContainSingle();
        foreach (var criterion in new[] { "T1", "T2", "T3" })
            await room.Bidding.Do(
                APanelRoom.Person("E1"),
                score with
                {
                    Criterion = criterion,
                    Mark = 1,
                    LookAgain = true,
                    Version = criterion == "T1" ? 2 : 0,
                }
            );
        await room.Bidding.Do(APanelRoom.Person("E1"), new LockScoreSheet(room.Competition, "technical", "B1"));
        var read = await Sheet(room, CasePeople.Monitor);
        read.Fields.Should().OnlyContain(one => one.LookAgain == null && one.Note == null);
    }

    [Test]
    public async Task What_a_bidder_clarified_stands_beside_its_own_proposal_only()
    {
        await using var room = await WorkRoom.Scoring();
        var until = ACompetition.After.AddDays(3);
        var asked = await room.Lead(
            new AskClarification(room.Competition, ["B1", "B2"], new("Which tool?", "Quel outil?"), until)
        );
        await room.Bidding.Do(
            CasePeople.Bidder("B1"),
            new AnswerClarification(room.Competition, asked, "The one of chapter 3.")
        );
        using var page = room.As("E1");
        await page.Open(room.Criterion("B1", "T1"));
        page.Text.Should().ContainAll("1 question to this bidder", "Which tool?", "The one of chapter 3.");
        await page.Open(room.Criterion("B2", "T1", "fr"));
        page.Text.Should().ContainAll("Quel outil?", "Pas encore de réponse.").And.NotContain("chapter 3");
        await page.Open(room.Criterion("B3", "T1"));
        page.Text.Should().NotContain("question to this bidder");
    }

    private static Task<SheetDetails> Sheet(WorkRoom room, string person) =>
        room.Bidding.Do(person, new ShowScoreSheet(room.Competition, "technical", "B1", "E1"));
}
