using Procurement.Api.Operations.Hosting;
using Procurement.Domain.People;
using Stage = Procurement.Domain.People.Stage;

namespace Procurement.Tests.Security;

/// <summary>A programme with one call at every stage, and one person for every role in it.</summary>
internal sealed class EveryStage
{
    /// <summary>Somebody who is signed in and holds no role.</summary>
    public const string Stranger = "stranger";

    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    public ProgrammeId Programme { get; } = new(Guid.NewGuid());

    public Dictionary<Stage, (SolicitationId Call, CompetitionId Competition)> Calls { get; } = [];

    public static string Holder(Role role) => $"holder-{role}";

    public static async Task<EveryStage> In(DatabaseLocation location)
    {
        var made = new EveryStage();
        await using var services = new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IRandomness, SystemRandomness>()
            .AddPersistence(location)
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var work = scope.ServiceProvider.GetRequiredService<IUnitOfWork>();
        await work.Begin(default);
        scope.ServiceProvider.GetRequiredService<ProcurementContext>().AddRange([.. made.Everything()]);
        (await work.Commit(AnAct.Of("Test"), default)).Should().BeTrue();
        made.Bring(location);
        return made;
    }

    private IEnumerable<object> Everything()
    {
        var facts = new ProgrammeFacts
        {
            Name = "every-stage",
            About = new BilingualText("x", "x"),
            IsSynthetic = true,
            Source = "x",
            Buyer = new BilingualText("x", "x"),
            Currency = "CAD",
            TimeZone = "America/Toronto",
            Policy = EvaluationPolicy.Service,
        };
        yield return new Programme(Programme, facts, []);
        foreach (var role in Enum.GetValues<Role>())
        {
            var scope = role == Role.Administrator ? DutyScope.Service : new DutyScope(Programme);
            yield return new Duty(new(Guid.NewGuid()), Holder(role), role, scope, "X1", "test", Now);
        }
        foreach (var stage in Enum.GetValues<Stage>().Where(stage => stage != Stage.Service))
        {
            var terms = ACompetition.Draft().Terms with { Reference = $"{stage}", ClosesAt = ClosesAt(stage) };
            var call = Solicitation
                .Draft(new(Guid.NewGuid()), Programme, terms, ACompetition.Plan, EvaluationPolicy.Service, "test")
                .Value;
            var competition = new Competition(new(Guid.NewGuid()), call, "ALL", 0);
            Calls[stage] = (call.Id, competition.Id);
            yield return call;
            yield return competition;
        }
    }

    private static DateTimeOffset ClosesAt(Stage stage) => Now.AddDays(stage <= Stage.Open ? 1 : -1);

    /// <summary>Sets the states without the acts that lead there: this is about who may act, not about how one gets
    /// there.</summary>
    private void Bring(DatabaseLocation location)
    {
        using var connection = new SqliteConnection($"Data Source={location.Path};Pooling=False");
        connection.Open();
        foreach (var (stage, (call, _)) in Calls)
        {
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE solicitations SET state = $state WHERE id = $id";
            command.Parameters.AddWithValue("$state", StateOf(stage).ToString());
            command.Parameters.AddWithValue("$id", call.Value);
            command.ExecuteNonQuery().Should().Be(1);
        }
    }

    private static SolicitationState StateOf(Stage stage) =>
        stage is Stage.Open or Stage.Closed
            ? SolicitationState.Published
            : Enum.Parse<SolicitationState>(stage.ToString());
}
