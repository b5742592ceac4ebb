using System.Diagnostics;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting;
using Procurement.Infrastructure.Reporting.Documents;

namespace Procurement.Benchmarks.Printing;

/// <summary>
/// A thousand debriefs on two cores, as a job that sends letters makes them. Aim: 10 s and 300 MB. Prints wall time and
/// processor time, since other work on the machine stretches the first only.
/// </summary>
internal static class ThousandDebriefs
{
    private const int Count = 1000;
    private const int Cores = 2;
    private static readonly string[] bidders = ["B02", "B04", "B05", "B07"];

    /// <summary>Runs everything; writes one HTML document for other programs where a folder is named.</summary>
    public static async Task Run(string? htmlFolder)
    {
        await using var played = await PlayedRecord.Of();
        var record = await played.Read();
        if (htmlFolder is not null)
            WriteHtml(record, htmlFolder);
        for (var warm = 0; warm < 60; warm++)
            Print(record, warm);
        await Measure("data and PDF, record read once", Cores, at => Task.FromResult(Print(record, at)));
        // One connection holds the played record, so one reader at a time.
        await Measure("data and PDF, record read anew for each", 1, async at => Print(await played.Read(), at));
        var one = Stopwatch.StartNew();
        for (var at = 0; at < 100; at++)
            Print(record, 1);
        Console.WriteLine($"one at a time, warm: {one.Elapsed.TotalMilliseconds / 100:0.00} ms each");
    }

    private static async Task Measure(string what, int cores, Func<int, Task<RenderedReport>> print)
    {
        GC.Collect();
        var (pages, bytes) = (0, 0L);
        using var process = Process.GetCurrentProcess();
        var (wall, cpu) = (Stopwatch.StartNew(), process.TotalProcessorTime);
        await Parallel.ForAsync(
            0,
            Count,
            new ParallelOptions { MaxDegreeOfParallelism = cores },
            async (at, _) =>
            {
                var report = await print(at);
                Interlocked.Add(ref pages, report.Pages);
                Interlocked.Add(ref bytes, report.Content.Length);
            }
        );
        wall.Stop();
        process.Refresh();
        Console.WriteLine(
            $"{what}: {Count} debriefs, {pages / (double)Count:0.0} pages and {bytes / Count / 1024} KiB each, "
                + $"{wall.Elapsed.TotalSeconds:0.00} s wall, {(process.TotalProcessorTime - cpu).TotalSeconds:0.00} s "
                + $"processor, peak {process.PeakWorkingSet64 / 1024 / 1024} MiB"
        );
    }

    private static RenderedReport Print(CallRecord record, int at) =>
        new PdfReportRenderer().Render(
            DebriefReport.Of(record, "PEEL", bidders[at % bidders.Length])!,
            at / bidders.Length % 2 == 0 ? Language.English : Language.French
        );

    private static void WriteHtml(CallRecord record, string folder)
    {
        Directory.CreateDirectory(folder);
        var document = ReportDocuments.Compose(DebriefReport.Of(record, "PEEL", "B04")!, Language.French);
        File.WriteAllText(Path.Combine(folder, "debrief.html"), DocumentHtml.Of([document]));
        File.WriteAllText(
            Path.Combine(folder, "debriefs-100.html"),
            DocumentHtml.Of([.. Enumerable.Repeat(document, 100)])
        );
    }
}
