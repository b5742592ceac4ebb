using Procurement.Domain.Messages;
using static Procurement.Tests.Support.Hosts.APanelRoom;

namespace Procurement.Tests.Application.Messages;

/// <summary>Who has to know of what happened in a panel is sent there to read it.</summary>
public sealed class AnnouncedPanelTests
{
    private APanelRoom room = null!;

    [SetUp]
    public async Task Begin()
    {
        room = await Scoring();
        foreach (var person in new[] { CasePeople.Chair, CasePeople.Lead, CasePeople.Approver })
            await room.Host.Enrol(person);
        foreach (var evaluator in new[] { "E1", "E2" })
            await room.Host.Enrol(Person(evaluator));
    }

    [TearDown]
    public async Task End() => await room.DisposeAsync();

    [Test]
    public async Task A_late_conflict_sends_the_chair_and_the_lead_to_the_notices()
    {
        await room.HandIn("E1", "B2", 70);
        await room.Host.Answer(room.Competition, "E1", "B2", InterestKind.Declared);

        (await Told()).Should().BeEquivalentTo(Panel(CasePeople.Chair, CasePeople.Lead));
    }

    [Test]
    public async Task A_conflict_before_anything_was_scored_tells_nobody()
    {
        await room.Host.Answer(room.Competition, "E1", "B2", InterestKind.Declared);

        (await Told()).Should().BeEmpty();
    }

    [Test]
    public async Task Who_is_unsure_sends_the_two_who_decide_to_the_notices()
    {
        await room.Host.Answer(room.Competition, "E1", "B2", InterestKind.Unsure);

        (await Told()).Should().BeEquivalentTo(Panel(CasePeople.Lead, CasePeople.Approver));
    }

    [Test]
    public async Task A_sheet_asked_back_sends_the_lead_to_the_notices()
    {
        await room.HandIn("E1", "B2", 70);
        await room.Stage.Do(
            Person("E1"),
            new AskToUnlockScoreSheet(room.Competition, "technical", "B2", "A slip of the pen.")
        );

        (await Told()).Should().BeEquivalentTo(Panel(CasePeople.Lead));
    }

    [Test]
    public async Task A_reminder_goes_only_to_those_whose_sheets_are_missing()
    {
        foreach (var bidder in room.Bidders)
            await room.HandIn("E1", bidder, 70);

        await room.Stage.Do(CasePeople.Lead, new RemindEvaluators(room.Competition, "technical"));

        (await Told()).Should().Equal((Mailboxes.AddressOf(Person("E2")), MessageKind.SheetsMissing));
    }

    [Test]
    public async Task A_reminder_says_until_when_where_the_lead_said_so()
    {
        foreach (var bidder in room.Bidders)
            await room.HandIn("E1", bidder, 70);
        var due = ACompetition.After.AddDays(3);
        await room.MoveSheetsDue(due, new BilingualText("Late start.", "Début tardif."));

        await room.Stage.Do(CasePeople.Lead, new RemindEvaluators(room.Competition, "technical"));

        (await Told()).Should().Equal((Mailboxes.AddressOf(Person("E2")), MessageKind.SheetsDue));
    }

    private static IEnumerable<(string, MessageKind)> Panel(params string[] persons) =>
        persons.Select(person => (Mailboxes.AddressOf(person), MessageKind.PanelNotice));

    private async Task<IEnumerable<(string, MessageKind)>> Told() =>
        (await room.Host.Waiting()).Select(one => (one.Recipient, one.Kind));
}
