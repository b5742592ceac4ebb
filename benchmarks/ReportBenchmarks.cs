using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using Procurement.Api.Application.Reports;
using Procurement.Api.Operations.Cases;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Exchange.CaseFiles;
using Procurement.Infrastructure.Persistence;
using Procurement.Infrastructure.Persistence.Sqlite;
using Procurement.Infrastructure.Reporting;

namespace Procurement.Benchmarks;

/// <summary>Prints reports of the demo's case, from the record to the bytes of the PDF.</summary>
/// <remarks>Aim: a report of six pages in 15 ms or less, warm.</remarks>
[MemoryDiagnoser]
[ShortRunJob]
public class ReportBenchmarks
{
    private readonly PdfReportRenderer renderer = new();
    private CallRecord record = null!;

    /// <summary>Plays the case.</summary>
    [GlobalSetup]
    public async Task Prepare()
    {
        var file = CaseReader.Read(File.ReadAllBytes(Case())).File;
        using var database = new ThrowAwayDatabase();
        var clock = new CaseClock();
        await using var services = CaseEvaluation.Services(file, clock).AddPersistence(database).BuildServiceProvider();
        var stage = new Stage(services.GetRequiredService<IServiceScopeFactory>(), default);
        var played = await new CasePlayer(file, stage, clock).Play();
        await using var scope = services.CreateAsyncScope();
        record = (
            await scope.ServiceProvider.GetRequiredService<CallRecords>().OfDecided(played.Calls[0], default)
        ).Value;
    }

    /// <summary>Six pages: the debrief of a ranked bidder.</summary>
    [Benchmark]
    public RenderedReport Debrief() => renderer.Render(DebriefReport.Of(record, "PEEL", "B04")!, Language.French);

    /// <summary>Some twenty pages, with every individual mark and reason.</summary>
    [Benchmark]
    public RenderedReport Evaluation() => renderer.Render(EvaluationReport.Of(record, "PEEL"), Language.English);

    private static string Case()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Procurement.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Procurement.sln");
        return Path.Combine(folder.FullName, "Procurement.Tests", "Cases", "est-prototype.json");
    }
}
