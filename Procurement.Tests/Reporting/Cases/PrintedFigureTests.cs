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
            var missing = ResultFigures
                .Proposals(written, entry)
                .SelectMany(ResultFigures.Of)
                .Where(one => !printed.Contains(one.Value));
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
            var missing = written.Result.List("qualification").SelectMany(ResultFigures.Of);
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
            var own = ResultFigures.Proposals(written, entry).Single(one => one.Word("bidder") == entry.Word("bidder"));
            ResultFigures.Of(own).Where(one => !printed.Contains(one.Value)).Should().BeEmpty(entry.Word("file"));
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
}
