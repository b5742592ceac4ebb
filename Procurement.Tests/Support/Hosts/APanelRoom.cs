namespace Procurement.Tests.Support.Hosts;

/// <summary>A competition of three bidders with a panel of E1, E2 and E3, who have not declared themselves yet.</summary>
internal sealed class APanelRoom : IAsyncDisposable
{
    private APanelRoom(
        AStage host,
        ProgrammeId programme,
        SolicitationId call,
        CompetitionId competition,
        string[] bidders
    ) => (Host, Programme, Call, Competition, Bidders) = (host, programme, call, competition, bidders);

    public AStage Host { get; }

    public ProgrammeId Programme { get; }

    public SolicitationId Call { get; }

    public CompetitionId Competition { get; }

    public string[] Bidders { get; }

    public Stage Stage => Host.Stage;

    public static string Person(string evaluator) => CasePeople.Evaluator(evaluator);

    public static PanelMember Member(string evaluator) =>
        new(evaluator, $"Evaluator {evaluator}") { Person = Person(evaluator) };

    /// <summary>The mandatory step is closed.</summary>
    public static Task<APanelRoom> Of(string caseName = "threshold", params string[] bidders) =>
        On(new AStage(caseName), null, bidders);

    private static async Task<APanelRoom> On(AStage host, EvaluationPlan? plan, string[] bidders)
    {
        if (bidders.Length == 0)
            bidders = ["B1", "B2", "B3"];
        var programme = await host.Programme();
        var (call, competition) = await host.Published(programme, plan);
        foreach (var bidder in bidders)
            await host.Stage.Do(CasePeople.Bidder(bidder), new ReceiveSubmission(competition, "100"));
        host.Now = ACompetition.After;
        await host.Stage.Do(CasePeople.Lead, new CloseCall(call));
        var members = new[] { Member("E1"), Member("E2"), Member("E3") };
        await host.Stage.Do(CasePeople.Lead, new NamePanel(competition, members));
        await host.DeclareAsChair(call, competition, bidders);
        await host.Stage.Do(CasePeople.Lead, new OpenStep(competition, "mandatory"));
        var met = new RequirementFinding("M1", true, null);
        foreach (var bidder in bidders)
            await host.Stage.Do(
                CasePeople.Chair,
                new RecordMandatoryResults(competition, "mandatory", bidder, [met], Version: 0)
            );
        await host.Stage.Do(CasePeople.Lead, new CloseStep(competition, "mandatory"));
        return new APanelRoom(host, programme, call, competition, bidders);
    }

    /// <summary>Everybody declared no conflict, and the technical step is open.</summary>
    public static async Task<APanelRoom> Scoring(AStage? host = null, EvaluationPlan? plan = null)
    {
        var room = await On(host ?? new AStage(), plan, []);
        foreach (var evaluator in new[] { "E1", "E2", "E3" })
            await room.Host.Declare(room.Call, room.Competition, evaluator, room.Bidders);
        await room.Stage.Do(CasePeople.Lead, new OpenStep(room.Competition, "technical"));
        return room;
    }

    public ScoreCriterion Scores(string bidder, int mark, int version = 0) =>
        new(Competition, "technical", bidder, "T1", mark, "Says why.", version);

    public async Task HandIn(string evaluator, string bidder, int mark)
    {
        await Stage.Do(Person(evaluator), Scores(bidder, mark));
        await Stage.Do(Person(evaluator), new LockScoreSheet(Competition, "technical", bidder));
    }

    public Task<string> Code<T>(string person, MediatR.IRequest<Procurement.Domain.Common.Outcomes.Outcome<T>> act) =>
        Host.Code(person, act);

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    /// <summary>The lead moves the due date of the sheets, by what stands now.</summary>
    public async Task MoveSheetsDue(DateTimeOffset due, BilingualText reason)
    {
        var steps = await Stage.Do(CasePeople.Lead, new ShowSteps(Competition));
        await Stage.Do(CasePeople.Lead, new MoveSheetsDue(Competition, "technical", due, reason, steps.Version));
    }
}
