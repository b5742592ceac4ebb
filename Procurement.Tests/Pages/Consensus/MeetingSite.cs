using Procurement.Tests.Pages.Evaluation;

namespace Procurement.Tests.Pages.Consensus;

/// <summary>Three bidders scored by three evaluators on T1.1 of 20 points, T1.2 of 30 and T2 of 50: at T1.1 of B1 their
/// marks lie 55 % apart, at T2 all are the same. E3 is in conflict with B3.</summary>
internal sealed class MeetingSite : IAsyncDisposable
{
    public const string Step = "technical";

    private static readonly string[] Evaluators = ["E1", "E2", "E3"];

    private MeetingSite(EvaluationSite site, APanelRoom room) => (Site, Room) = (site, room);

    public EvaluationSite Site { get; }

    public APanelRoom Room { get; }

    public Stage Stage => Room.Stage;

    public CompetitionId Competition => Room.Competition;

    /// <summary>Every sheet is in; consensus is not open.</summary>
    public static async Task<MeetingSite> Scored()
    {
        var site = new EvaluationSite { Now = ACompetition.Before };
        var room = await APanelRoom.Scoring(
            site.Stage,
            APlan.Of(
                AStep.Mandatory("M1"),
                AStep.Rated(
                    Step,
                    ACriterion.Parent("T1", ACriterion.Leaf("T1.1", 20), ACriterion.Leaf("T1.2", 30)),
                    ACriterion.Leaf("T2", 50)
                ),
                AStep.Price(100)
            ) with
            {
                DrawSeed = null,
            }
        );
        site.Now = ACompetition.After;
        await site.Stage.Answer(room.Competition, "E3", "B3", InterestKind.Declared);
        var meeting = new MeetingSite(site, room);
        foreach (var bidder in room.Bidders)
        foreach (var (i, evaluator) in Evaluators.Index())
            if ((evaluator, bidder) != ("E3", "B3"))
                await meeting.HandIn(evaluator, bidder, bidder == "B1" ? 6 + (11 * i / 2) : 12);
        return meeting;
    }

    /// <summary>The panel has begun to agree.</summary>
    public static async Task<MeetingSite> Meeting()
    {
        var meeting = await Scored();
        await meeting.Stage.Do(CasePeople.Chair, new OpenConsensus(meeting.Competition, Step));
        return meeting;
    }

    public string RoomAddress(string language = "en") =>
        language == "fr"
            ? $"/fr/concours/{Competition.Value}/etapes/{Step}/consensus"
            : $"/en/competitions/{Competition.Value}/steps/{Step}/consensus";

    public string Address(string bidder, string language = "en") => $"{RoomAddress(language)}/{bidder}";

    public PageReader As(string person) => Site.As(person);

    public static string Evaluator(string evaluator) => CasePeople.Evaluator(evaluator);

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    private async Task HandIn(string evaluator, string bidder, int mark)
    {
        foreach (var (criterion, points) in new[] { ("T1.1", mark), ("T1.2", 21), ("T2", 40) })
            await Stage.Do(
                CasePeople.Evaluator(evaluator),
                new ScoreCriterion(Competition, Step, bidder, criterion, points, $"{evaluator} on {bidder}.", 0)
            );
        await Stage.Do(CasePeople.Evaluator(evaluator), new LockScoreSheet(Competition, Step, bidder));
    }
}
