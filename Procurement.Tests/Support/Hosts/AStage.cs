using Microsoft.Extensions.Logging;
using Procurement.Api.Application.Organizations;
using Procurement.Domain.Accounts;
using Procurement.Domain.Messages;
using Procurement.Infrastructure.Mail;
using Procurement.Infrastructure.Persistence.Record;
using Procurement.Infrastructure.Verification;

namespace Procurement.Tests.Support.Hosts;

/// <summary>The handlers on a real SQLite database, with a clock that the test sets: one bidder B1, one evaluator E1, a
/// call of one region.</summary>
internal sealed class AStage : IAsyncDisposable
{
    private readonly ThrowAwayDatabase database = new();
    private readonly CaseClock clock = new() { Now = ACompetition.Before };
    private readonly ServiceProvider services;

    /// <param name="caseName">The case whose people are there.</param>
    /// <param name="file">A database file, migrated; null: in memory.</param>
    /// <param name="logs">Takes what is logged.</param>
    /// <param name="identifiers">Others than the case's, which begin anew with every stage.</param>
    /// <param name="rules">What only the service knows of the plans of its calls for proposals.</param>
    public AStage(
        string caseName = "threshold",
        DatabaseLocation? file = null,
        ILoggerProvider? logs = null,
        ServiceRules? rules = null,
        IIdentifiers? identifiers = null
    )
    {
        File = CaseReader.Read(CaseFolder.Bytes(caseName)).File;
        if (rules is not null)
            File = File with
            {
                CallsForProposals =
                [
                    .. File.CallsForProposals.Select(call => call with { Plan = call.Plan with { Service = rules } }),
                ],
            };
        var made = CaseEvaluation.Services(File, clock);
        if (identifiers is not null)
            made.AddSingleton(identifiers);
        if (logs is not null)
            made.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs));
        // Whoever has an account is written to; the people of a case have none until a test gives them one.
        made.AddScoped<IOutbox, Outbox>().AddSingleton<ISecrets, OpenSecrets>();
        services = (file is null ? made.AddPersistence(database) : made.AddPersistence(file)).BuildServiceProvider();
        Stage = new Stage(services.GetRequiredService<IServiceScopeFactory>(), default);
    }

    public CaseFile File { get; }

    public Stage Stage { get; }

    /// <summary>What runs beside the requests asks for its own scopes here.</summary>
    public IServiceScopeFactory Scopes => services.GetRequiredService<IServiceScopeFactory>();

    public DateTimeOffset Now
    {
        set => clock.Now = value;
    }

    public Task<ProgrammeId> Programme(EvaluationPolicy policy = EvaluationPolicy.Service)
    {
        var begin = CaseScript.Programme(File);
        return CaseStaff.Begin(Stage, File, begin with { Facts = begin.Facts with { Policy = policy } });
    }

    /// <summary>A drafted call of the case's first region that closes at <see cref="ACompetition.Closing"/>.</summary>
    public async Task<SolicitationId> Draft(ProgrammeId programme, EvaluationPlan? plan = null) =>
        await Stage.Do(
            CasePeople.Lead,
            new DraftCall(
                programme,
                Terms(CallKind.CallForProposals) with
                {
                    Regions = [File.Regions[0].Code],
                },
                plan ?? ACompetition.Plan
            )
        );

    /// <summary>The key holders' passphrases, once a call was approved.</summary>
    public CaseKeys Keys { get; private set; } = null!;

    /// <summary>The first draft of a call, approved, its keys made.</summary>
    public async Task<SolicitationId> Approved(ProgrammeId programme, EvaluationPlan? plan = null)
    {
        var call = await Draft(programme, plan);
        await Stage.Do(CasePeople.Approver, new ApproveCall(call, Version: 1));
        Keys = await CaseKeys.Make(Stage, call, plan ?? ACompetition.Plan);
        return call;
    }

    public async Task<(SolicitationId Call, CompetitionId Competition)> Published(
        ProgrammeId programme,
        EvaluationPlan? plan = null
    )
    {
        var call = await Approved(programme, plan);
        var competitions = await Stage.Do(CasePeople.Lead, new PublishCall(call));
        return (call, competitions.Single().Competition);
    }

    /// <summary>The whole case, played on this database.</summary>
    public Task<PlayedCase> Played() => new CasePlayer(File, Stage, clock).Play();

    /// <summary>The first region of the first call for proposals, played to its end.</summary>
    public async Task<CompetitionId> PlayedCompetition()
    {
        var call = (await Played()).Calls[0];
        await using var scope = services.CreateAsyncScope();
        var files = await scope.ServiceProvider.GetRequiredService<ICompetitions>().FilesOf(call, default);
        return files[0].Competition.Id;
    }

    /// <summary>A call of one region, recommended; then it is June 3, 2024 at noon.</summary>
    public async Task<(SolicitationId Call, CompetitionId Competition)> Decided()
    {
        var competition = await PlayedCompetition();
        Now = new DateTimeOffset(2024, 6, 3, 12, 0, 0, TimeSpan.FromHours(-4));
        return (await CallOf(competition), competition);
    }

    private async Task<SolicitationId> CallOf(CompetitionId competition)
    {
        await using var scope = services.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetRequiredService<ICompetitions>().Find(competition, default);
        return found!.Solicitation;
    }

    /// <summary>The competition of a call of one region.</summary>
    public async Task<CompetitionId> CompetitionOf(SolicitationId call)
    {
        await using var scope = services.CreateAsyncScope();
        var files = await scope.ServiceProvider.GetRequiredService<ICompetitions>().FilesOf(call, default);
        return files.Single().Competition.Id;
    }

    /// <summary>A competition of B1 whose technical step is open.</summary>
    public async Task<(SolicitationId Call, CompetitionId Competition)> InTechnicalStep()
    {
        var (call, competition) = await Published(await Programme());
        await Stage.Do(CasePeople.Bidder("B1"), new ReceiveSubmission(competition, "100"));
        Now = ACompetition.After;
        await Stage.Do(CasePeople.Lead, new CloseCall(call));
        var member = new PanelMember("E1", "Evaluator 1") { Person = CasePeople.Evaluator("E1") };
        await Stage.Do(CasePeople.Lead, new NamePanel(competition, [member]));
        await this.Declare(call, competition, "E1", "B1");
        await this.DeclareAsChair(call, competition, "B1");
        await Stage.Do(CasePeople.Lead, new OpenStep(competition, "mandatory"));
        var met = new RequirementFinding("M1", true, null);
        await Stage.Do(CasePeople.Chair, new RecordMandatoryResults(competition, "mandatory", "B1", [met], Version: 0));
        await Stage.Do(CasePeople.Lead, new CloseStep(competition, "mandatory"));
        await Stage.Do(CasePeople.Lead, new OpenStep(competition, "technical"));
        return (call, competition);
    }

    /// <summary>What the service registers once.</summary>
    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Keeps what no handler makes yet.</summary>
    public async Task Keep(Action<IServiceProvider> add)
    {
        await using var scope = services.CreateAsyncScope();
        var work = scope.ServiceProvider.GetRequiredService<IUnitOfWork>();
        await work.Begin(default);
        add(scope.ServiceProvider);
        (await work.Commit(AnAct.Of("Test"), default)).Should().BeTrue();
    }

    /// <summary>The chain of a call, with what each act wrote.</summary>
    public IReadOnlyList<(RecordEntry Entry, string? Payload)> Record(SolicitationId call) =>
        [
            .. DatabaseSource
                .Read(database.Connection)
                .Where(kept => kept.Entry.Chain == RecordEntry.ChainOf(call))
                .Select(kept => (kept.Entry, kept.Payload)),
        ];

    /// <summary>The database, past the service.</summary>
    public SqliteConnection Connection => database.Connection;

    public async Task<string> Code<T>(string? person, MediatR.IRequest<Outcome<T>> act) =>
        (await Stage.Try(person, act)).Refusals.Single().Code;

    public static CallTerms Terms(CallKind kind) => ACompetition.Draft().Terms with { Kind = kind };

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        database.Dispose();
    }
}
