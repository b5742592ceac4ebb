using System.Security.Cryptography;

namespace Procurement.Tests.Reporting.Cases;

/// <summary>Every file that a case gives: sound for other programs, tagged, and listed as it is.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class WrittenFileTests
{
    private static readonly string[] Always = ["file", "document", "audience", "language", "pages", "sha256"];

    [TestCaseSource(typeof(WrittenCase), nameof(WrittenCase.Names))]
    public async Task Another_program_finds_no_fault_in_any_report(string name)
    {
        var written = await WrittenCase.Of(name);
        foreach (var file in written.Index.Select(entry => entry.Word("file")))
        {
            var (exitCode, output) = PdfPrograms.Run("qpdf", written.Files[file], "--check", "{file}");
            exitCode.Should().Be(0, $"{file}: {output}");
        }
    }

    [TestCaseSource(typeof(WrittenCase), nameof(WrittenCase.Names))]
    public async Task The_index_lists_every_report_as_it_is_and_nothing_else(string name)
    {
        var written = await WrittenCase.Of(name);
        written
            .Index.Select(entry => entry.Word("file"))
            .Append("record.jsonl")
            .Append("result.json")
            .Append("reports/index.json")
            .Should()
            .BeEquivalentTo(written.Files.Keys);
        foreach (var (entry, report) in written.Reports())
        {
            var bytes = written.Files[entry.Word("file")];
            entry.Word("sha256").Should().Be(Convert.ToHexStringLower(SHA256.HashData(bytes)));
            entry["pages"]!.GetValue<int>().Should().Be(report.Tree.Pages.Count);
            var isDebrief = entry.Word("document") == "debrief";
            entry.Word("audience").Should().Be(isDebrief ? "bidder" : "approver");
            var isOfNoRegion =
                entry.Word("document") is "qualification" or "comparison" or "recommendation"
                || (isDebrief && entry["region"] is null);
            Always
                .Concat(isOfNoRegion ? [] : ["region"])
                .Concat(isDebrief ? ["bidder"] : [])
                .Should()
                .BeEquivalentTo(entry.AsObject().Select(property => property.Key), entry.Word("file"));
        }
    }

    [TestCaseSource(typeof(WrittenCase), nameof(WrittenCase.Names))]
    public async Task The_index_goes_through_the_calls_in_order_and_through_each_region_by_rank(string name)
    {
        var written = await WrittenCase.Of(name);
        var expected = new List<string>();
        if (written.Result["qualification"] is not null)
            Add(expected, written.File["qualification"]!.Word("reference"), null, written.Result.List("qualification"));
        foreach (var call in written.Result.List("callsForProposals"))
        {
            foreach (var region in call.List("regions"))
                Add(expected, call.Word("reference"), region.Word("region"), region.List("proposals"));
            // All regions side by side, where there are several, and the recommendation.
            if (call.List("regions").Count() > 1)
                Add(expected, call.Word("reference"), null, []);
            Add(expected, call.Word("reference"), null, []);
        }

        var listed = written.Index.Select(entry =>
            string.Join(
                '/',
                entry
                    .Word("file")
                    .Split('/')[1..^1]
                    .Append(entry["bidder"]?.GetValue<string>() ?? entry.Word("language"))
            )
        );
        expected.Where(listed.Contains).Should().Equal(listed);
    }

    [TestCaseSource(typeof(WrittenCase), nameof(WrittenCase.Names))]
    public async Task Every_report_is_tagged_titled_and_in_its_language(string name)
    {
        var written = await WrittenCase.Of(name);
        foreach (var (entry, report) in written.Reports())
        {
            var (tree, file) = (report.Tree, report.Tree.File);
            file.Text(file.Catalog["Lang"]).Should().Be(entry.Word("language") + "-CA");
            file.Dictionary(file.Catalog["MarkInfo"])["Marked"].Should().Be(new PdfWord("true"));
            file.Dictionary(file.Catalog["ViewerPreferences"])["DisplayDocTitle"].Should().Be(new PdfWord("true"));
            file.Catalog.Should().ContainKey("Outlines");
            file.Text(file.Dictionary(file.Trailer["Info"])["Title"]).Should().NotBeNullOrWhiteSpace();
            tree.Document.Type.Should().Be("Document");
            tree.Document.All("H1").Should().ContainSingle(entry.Word("file"));
            tree.Pages.SelectMany(page => page.Unmarked).Should().BeEmpty();
            tree.Document.All("Figure").Should().NotContain(figure => !figure.Entries.ContainsKey("Alt"));
            foreach (var table in tree.Document.All("Table"))
            {
                table.All("TH").Should().NotBeEmpty().And.OnlyContain(cell => cell.Attributes.ContainsKey("Scope"));
                table.All("TH").Should().NotContain(cell => cell.Text.Trim().Length == 0, "no header is empty");
                table.All("TR").Should().OnlyContain(row => row.Kids.Count == table.All("TR").First().Kids.Count);
            }
        }
    }

    private static void Add(List<string> expected, string reference, string? region, IEnumerable<JsonNode> proposals)
    {
        var folder = FileName(reference) + (region is null ? "" : "/" + FileName(region));
        expected.AddRange([$"{folder}/en", $"{folder}/fr"]);
        expected.AddRange(proposals.Select(proposal => $"{folder}/{proposal.Word("bidder")}"));
    }

    private static string FileName(string identifier) =>
        Procurement.Infrastructure.Exchange.FileNames.Encode(identifier);
}
