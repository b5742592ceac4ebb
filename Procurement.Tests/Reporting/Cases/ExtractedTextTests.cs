namespace Procurement.Tests.Reporting.Cases;

/// <summary>What a program of others takes out of the reports is what result.json says.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class ExtractedTextTests
{
    [TestCaseSource(typeof(WrittenCase), nameof(WrittenCase.Names))]
    public async Task The_text_of_every_report_holds_the_figures_of_the_result(string name)
    {
        var written = await WrittenCase.Of(name);
        foreach (var entry in written.Index)
        {
            var own = entry["bidder"] is { } bidder ? (string)bidder! : null;
            var text = Text(written, entry.Word("file"));
            var printed = PrintedReport.FiguresIn(text, entry.Word("language") == "fr").ToHashSet();
            var missing = ResultFigures
                .Proposals(written, entry)
                .Where(proposal => own is null || proposal.Word("bidder") == own)
                .SelectMany(proposal => ResultFigures.In(entry, proposal))
                .Where(figure => !printed.Contains(figure.Value));
            missing.Should().BeEmpty(entry.Word("file"));
        }
    }

    [TestCaseSource(typeof(WrittenCase), nameof(WrittenCase.Names))]
    public async Task The_text_of_no_report_holds_a_sealed_price(string name)
    {
        var written = await WrittenCase.Of(name);
        foreach (var entry in written.Index)
        {
            var digits = string.Concat(Text(written, entry.Word("file")).Where(char.IsAsciiDigit));
            written.Sealed.Where(price => digits.Contains(price, StringComparison.Ordinal)).Should().BeEmpty();
        }
    }

    private static string Text(WrittenCase written, string file) =>
        PdfPrograms.Run("pdftotext", written.Files[file], "-layout", "{file}", "-").Output;
}
