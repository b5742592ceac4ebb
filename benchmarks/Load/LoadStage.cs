using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Procurement.Api.Operations.Hosting;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Organizations;
using Procurement.Domain.People;
using Procurement.Domain.Plans;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;
using Procurement.Infrastructure.Persistence;
using Procurement.Infrastructure.Persistence.Sqlite;

namespace Procurement.Benchmarks.Load;

/// <summary>A real database file with one competition whose rated step is open: many evaluators, many submissions.</summary>
internal static class LoadStage
{
    public const int Evaluators = 32;
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    /// <summary>Makes it.</summary>
    /// <returns>The competition.</returns>
    public static async Task<CompetitionId> In(DatabaseLocation location, EvaluationPlan plan, string step, int bidders)
    {
        Migrator.Migrate(location);
        await using var services = new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IRandomness, SystemRandomness>()
            .AddPersistence(location)
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var programme = Programme();
        var terms = new CallTerms
        {
            Kind = CallKind.CallForProposals,
            Reference = "LOAD",
            Title = new BilingualText("Load", "Charge"),
            ClosesAt = Now.AddDays(-1),
            Regions = ["ALL"],
        };
        var call = Solicitation.Draft(new(Guid.CreateVersion7()), programme.Id, terms, plan).Value;
        var competition = new Competition(new(Guid.CreateVersion7()), call, "ALL", 0);
        var members = Enumerable
            .Range(1, Evaluators)
            .Select(number => new PanelMember($"E{number}", $"Evaluator {number}"));
        var work = scope.ServiceProvider.GetRequiredService<IUnitOfWork>();
        await work.Begin(default);
        scope
            .ServiceProvider.GetRequiredService<ProcurementContext>()
            .AddRange([
                programme,
                call,
                competition,
                new Panel(new(Guid.CreateVersion7()), competition.Id, members),
                .. Enumerable.Range(1, Evaluators).Select(number => Duty(programme.Id, number)),
                .. Enumerable.Range(1, bidders).Select(number => Submission(competition.Id, number)),
            ]);
        await work.Commit(
            new RecordedAct
            {
                Act = "Load",
                Person = "load",
                At = Now,
            },
            default
        );
        Open(location, step);
        return competition.Id;
    }

    private static Programme Programme() =>
        new(
            new(Guid.CreateVersion7()),
            new ProgrammeFacts
            {
                Name = "load",
                About = new BilingualText("Load", "Charge"),
                IsSynthetic = true,
                Source = "invented",
                Buyer = new BilingualText("Buyer", "Acheteur"),
                Currency = "CAD",
                TimeZone = "America/Toronto",
                Policy = EvaluationPolicy.PaperCase,
            },
            []
        );

    private static Duty Duty(ProgrammeId programme, int number) =>
        new(
            new(Guid.CreateVersion7()),
            $"p{number}",
            Role.Evaluator,
            new DutyScope(programme),
            $"E{number}",
            "load",
            Now
        );

    private static Submission Submission(CompetitionId competition, int number) =>
        new(
            new(Guid.CreateVersion7()),
            competition,
            $"B{number}",
            new Receipt(Now.AddDays(-2), Footing.Accepted, number)
        );

    /// <summary>Sets the states without the acts that lead there: this measures the scoring.</summary>
    private static void Open(DatabaseLocation location, string step)
    {
        using var connection = new SqliteConnection(SqliteOptions.ConnectionText(location));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"""
            UPDATE solicitations SET state = 'InEvaluation';
            UPDATE competition_steps SET state = 'Open' WHERE step = '{step}';
            """;
        command.ExecuteNonQuery();
    }
}
