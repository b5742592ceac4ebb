using Procurement.Infrastructure.Exchange;

namespace Procurement.Tests.Reporting.Cases;

/// <summary>The printed reports over all regions say what result.json says.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class RegionFigureTests
{
    [TestCaseSource(typeof(WrittenCase), nameof(WrittenCase.Names))]
    public async Task Every_total_and_opened_price_of_the_ranked_stands_in_them(string name)
    {
        var written = await WrittenCase.Of(name);
        foreach (var call in written.Result.List("callsForProposals"))
        {
            var folder = $"reports/{FileNames.Encode(call.Word("reference"))}/";
            var expected = call.List("regions")
                .SelectMany(region => region.List("proposals"))
                .Where(proposal => proposal["rank"] is not null)
                .SelectMany(ResultFigures.Of)
                .Where(one => one.What.EndsWith(" price", StringComparison.Ordinal))
                .ToList();
            var reports = written
                .Reports("comparison", "recommendation")
                .Where(one => one.Entry.Word("file").StartsWith(folder, StringComparison.Ordinal))
                .ToList();
            reports.Should().HaveCount(call.List("regions").Count() > 1 ? 4 : 2);
            foreach (var (entry, report) in reports)
            {
                var printed = report.Figures().ToHashSet();
                expected.Where(one => !printed.Contains(one.Value)).Should().BeEmpty(entry.Word("file"));
            }
        }
    }
}
