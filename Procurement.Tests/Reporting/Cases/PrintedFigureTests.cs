using System.Text.Json.Nodes;
using Procurement.Tests.Support.Cases;
using Procurement.Tests.Support.Pdf;

namespace Procurement.Tests.Reporting.Cases;

/// <summary>The reports say what result.json says, in either language the same.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class PrintedFigureTests
{
    [TestCaseSource(typeof(WrittenCase), nameof(WrittenCase.Names))]
    public async Task Every_figure_of_the_result_stands_in_the_evaluation_report(string name)
    {
        var written = await WrittenCase.Of(name);
        foreach (var (entry, report) in written.Reports("evaluation"))
        {
            var printed = report.Figures().ToHashSet();
            var missing = Proposals(written, entry).SelectMany(Figures).Where(one => !printed.Contains(one.Value));
            missing.Should().BeEmpty(entry.Word("file"));
        }
    }

    [TestCaseSource(typeof(WrittenCase), nameof(WrittenCase.Names))]
    public async Task Every_figure_of_the_result_stands_in_the_qualification_report(string name)
    {
        var written = await WrittenCase.Of(name);
        foreach (var (entry, report) in written.Reports("qualification"))
        {
            var printed = report.Figures().ToHashSet();
            var missing = written.Result.List("qualification").SelectMany(Figures);
            missing.Where(one => !printed.Contains(one.Value)).Should().BeEmpty(entry.Word("file"));
        }
    }

    [TestCaseSource(typeof(WrittenCase), nameof(WrittenCase.Names))]
    public async Task A_debrief_says_the_bidders_own_total_rank_and_points_short(string name)
    {
        var written = await WrittenCase.Of(name);
        foreach (var (entry, report) in written.Reports("debrief"))
        {
            var printed = report.Figures().ToHashSet();
            var own = Proposals(written, entry).Single(one => one.Word("bidder") == entry.Word("bidder"));
            Figures(own).Where(one => !printed.Contains(one.Value)).Should().BeEmpty(entry.Word("file"));
        }
    }

    [TestCaseSource(typeof(WrittenCase), nameof(WrittenCase.Names))]
    public async Task The_English_and_the_French_report_hold_the_same_figures(string name)
    {
        var written = await WrittenCase.Of(name);
        var pairs = written.Reports("evaluation", "qualification").GroupBy(one => (one.Entry.Word("file")[..^7]));
        foreach (var pair in pairs)
        {
            var english = Counted(pair.Single(one => one.Entry.Word("language") == "en").Report);
            var french = Counted(pair.Single(one => one.Entry.Word("language") == "fr").Report);
            var differing = english
                .Keys.Union(french.Keys)
                .Where(figure => english.GetValueOrDefault(figure) != french.GetValueOrDefault(figure))
                .Select(figure => $"{figure}: {english.GetValueOrDefault(figure)} {french.GetValueOrDefault(figure)}");
            differing.Should().BeEmpty($"{pair.Key}: figure, times in English, times in French");
        }
    }

    private static Dictionary<decimal, int> Counted(PrintedReport report) =>
        report.Figures().CountBy(figure => figure).ToDictionary();

    private static IEnumerable<JsonNode> Proposals(WrittenCase written, JsonNode entry) =>
        entry["region"] is null
            ? written.Result.List("qualification")
            : written
                .Result.List("callsForProposals")
                .Where(call =>
                    entry
                        .Word("file")
                        .StartsWith(
                            $"reports/{Procurement.Infrastructure.Exchange.FileNames.Encode(call.Word("reference"))}/",
                            StringComparison.Ordinal
                        )
                )
                .SelectMany(call => call.List("regions"))
                .Single(region => region.Word("region") == entry.Word("region"))
                .List("proposals");

    private static IEnumerable<(string What, decimal Value)> Figures(JsonNode proposal)
    {
        foreach (var name in new[] { "total", "adjustedPrice", "rank" })
            if (proposal[name] is { } value)
                yield return ($"{proposal.Word("bidder")} {name}", value.Decimal());
        foreach (var step in proposal.List("steps"))
        foreach (var name in new[] { "score", "price", "pointsShort", "raw" })
            if (step[name] is { } value && !(name == "pointsShort" && value.Decimal() == 0))
                yield return ($"{proposal.Word("bidder")} {step.Word("step")} {name}", InPrint(value.Decimal()));
    }

    /// <summary>No figure is printed with more than six decimals; points short may have more in the result.</summary>
    private static decimal InPrint(decimal value) => Math.Round(value, 6, MidpointRounding.AwayFromZero);
}
