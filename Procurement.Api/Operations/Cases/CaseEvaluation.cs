using Procurement.Api.Application;
using Procurement.Api.Application.Awards;
using Procurement.Api.Application.Records;
using Procurement.Api.Application.Reports;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Messages;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Exchange.CaseFiles;
using Procurement.Infrastructure.Exchange.CaseFiles.Results;
using Procurement.Infrastructure.Persistence;
using Procurement.Infrastructure.Persistence.Record;
using Procurement.Infrastructure.Persistence.Sqlite;
using Procurement.Infrastructure.Reporting;
using Procurement.Infrastructure.Sealing;
using Procurement.Infrastructure.Spreadsheets.ScoreSheets;

namespace Procurement.Api.Operations.Cases;

/// <summary>Evaluates one case on a throw-away database: plays it, and writes what comes out.</summary>
internal static class CaseEvaluation
{
    /// <summary>Plays a checked case and hands its files, one after another, to <paramref name="keep"/>.</summary>
    /// <param name="file">The case.</param>
    /// <param name="withReports">Whether the PDFs are written.</param>
    /// <param name="keep">Takes a path below the output folder and the bytes.</param>
    /// <param name="cancellation">Stops the evaluation; what was kept is then incomplete.</param>
    /// <returns>What the evaluation lacks; empty where it was finished.</returns>
    public static async Task<IReadOnlyList<CaseFault>> Run(
        CaseFile file,
        bool withReports,
        Action<string, byte[]> keep,
        CancellationToken cancellation
    )
    {
        using var database = new ThrowAwayDatabase();
        var clock = new CaseClock();
        await using var services = Services(file, clock).AddPersistence(database).BuildServiceProvider();
        var stage = new Stage(services.GetRequiredService<IServiceScopeFactory>(), cancellation);
        var played = await new CasePlayer(file, stage, clock).Play();
        if (played.Faults.Count > 0)
            return played.Faults;
        keep("record.jsonl", RecordExport.FileOf(await RecordsOf(played, stage)));
        keep("result.json", ResultWriter.Write(await ResultOf(file, played, stage)));
        if (withReports)
            await WriteReports(played, stage, keep);
        return [];
    }

    /// <summary>What a case is played with, but for where it is kept.</summary>
    internal static ServiceCollection Services(CaseFile file, CaseClock clock)
    {
        var services = new ServiceCollection();
        services.AddApplication();
        services.AddSingleton<TimeProvider>(clock);
        services.AddSingleton<IIdentifiers>(new CaseIdentifiers(file.Sha256));
        services.AddSingleton<IRandomness>(new CaseRandomness(file.Sha256, purpose: 1));
        services.AddPaperSealing();
        services.AddReporting();
        services.AddSingleton<IOfflineSheets, OfflineSheets>();
        services.AddSingleton<IOutbox, NoOutbox>();
        return services;
    }

    private static async Task<CaseResult> ResultOf(CaseFile file, PlayedCase played, Stage stage)
    {
        var rfq = played.Rfq is { } id ? await ResultOf(id) : null;
        var calls = new List<CallResult>();
        foreach (var call in played.Calls)
            calls.AddRange((await ResultOf(call)).CallsForProposals);
        return new CaseResult(file.Case, rfq?.Qualification, [.. calls]);

        async Task<CaseResult> ResultOf(SolicitationId call) =>
            (await stage.Do(CasePeople.Lead, new GetDecidedCall(call))).As(file.Case);
    }

    private static async Task<List<IReadOnlyList<string>>> RecordsOf(PlayedCase played, Stage stage)
    {
        var records = new List<IReadOnlyList<string>>();
        foreach (var call in played.AllCalls)
            records.Add((await stage.Do(CasePeople.Lead, new ExportRecord(call))).Lines);
        return records;
    }

    private static async Task WriteReports(PlayedCase played, Stage stage, Action<string, byte[]> keep)
    {
        var written = new List<WrittenReport>();
        foreach (var call in played.AllCalls)
            written.AddRange(await stage.Do(CasePeople.Lead, new WriteReports(call)));
        foreach (var report in written)
            keep(ReportIndex.PathOf(report.Title), report.Content);
        keep("reports/index.json", ReportIndex.Write(written));
    }
}
