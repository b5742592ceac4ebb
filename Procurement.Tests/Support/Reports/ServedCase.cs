namespace Procurement.Tests.Support.Reports;

/// <summary>A case played on a throw-away database, whose handlers can be asked afterwards.</summary>
internal sealed class ServedCase : IAsyncDisposable
{
    private readonly ThrowAwayDatabase database;
    private readonly ServiceProvider services;

    private ServedCase(ThrowAwayDatabase database, ServiceProvider services, Stage stage, PlayedCase played) =>
        (this.database, this.services, Stage, Played) = (database, services, stage, played);

    public Stage Stage { get; }

    public PlayedCase Played { get; }

    public static async Task<ServedCase> Of(byte[] bytes)
    {
        var file = CaseReader.Read(bytes).File;
        var clock = new CaseClock();
        var database = new ThrowAwayDatabase();
        var services = CaseEvaluation.Services(file, clock).AddPersistence(database).BuildServiceProvider();
        var stage = new Stage(services.GetRequiredService<IServiceScopeFactory>(), default);
        return new ServedCase(database, services, stage, await new CasePlayer(file, stage, clock).Play());
    }

    /// <summary>What one region of a call is evaluated from.</summary>
    public async Task<EvaluationFile> FileOf(SolicitationId call, string region)
    {
        await using var scope = services.CreateAsyncScope();
        var files = await scope.ServiceProvider.GetRequiredService<ICompetitions>().FilesOf(call, default);
        return files.Single(file => file.Competition.Region == region);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        database.Dispose();
    }
}
