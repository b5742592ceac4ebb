using BenchmarkDotNet.Attributes;
using Procurement.Benchmarks.Printing;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting;

namespace Procurement.Benchmarks;

/// <summary>Prints reports of the demo's case, from the record to the bytes of the PDF.</summary>
/// <remarks>
/// Aim: a debrief of some five pages in 20 ms or less, warm. A thousand of them on two cores, with memory:
/// <c>dotnet run -c Release --project benchmarks -- debriefs</c>.
/// </remarks>
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
        await using var played = await PlayedRecord.Of();
        record = await played.Read();
    }

    /// <summary>The debrief of a ranked bidder.</summary>
    [Benchmark]
    public RenderedReport Debrief() => renderer.Render(DebriefReport.Of(record, "PEEL", "B04")!, Language.French);

    /// <summary>Some twenty pages, with every individual mark and reason.</summary>
    [Benchmark]
    public RenderedReport Evaluation() => renderer.Render(EvaluationReport.Of(record, "PEEL"), Language.English);
}
