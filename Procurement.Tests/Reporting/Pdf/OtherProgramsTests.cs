using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Pdf;

namespace Procurement.Tests.Reporting.Pdf;

public sealed class OtherProgramsTests
{
    [Test]
    public void Another_program_finds_no_fault_in_the_file()
    {
        var (exitCode, output) = PdfPrograms.Run(
            "qpdf",
            PdfPrinter.Print(ADocument.WithEveryBlock()).Bytes,
            "--check",
            "{file}"
        );
        exitCode.Should().Be(0, output);
    }

    [Test]
    public void Another_program_reads_the_text_back()
    {
        var bytes = PdfPrinter.Print(ADocument.WithEveryBlock()).Bytes;
        var (_, text) = PdfPrograms.Run("pdftotext", bytes, "-layout", "{file}", "-");
        text.Should().Contain("Price points = 80 × lowest price ÷ price").And.Contain("Données fictives");
    }

    [Test]
    public void Another_program_finds_the_structure()
    {
        var bytes = PdfPrinter.Print(ADocument.WithEveryBlock()).Bytes;
        var (_, structure) = PdfPrograms.Run("pdfinfo", bytes, "-struct-text", "{file}");
        structure.Should().Contain("Formula").And.Contain("TOCI").And.Contain("\"Price points");
        structure.Should().NotContainEquivalentOf("error");
    }

    [Test]
    public void Another_program_finds_no_fault_in_charts_two_languages_and_substitutes()
    {
        var bytes = PdfPrinter
            .Print(
                ADocument.Of(
                    SomeCharts.Scatter(30),
                    SomeCharts.Spread(8),
                    SomeCharts.Path(3),
                    SomeCharts.Calendar(6),
                    new Paragraph("漢字 👩‍👧"),
                    new SideBySide(Language.English, Language.French, [new Passage("Good day,", "Bonjour,")])
                )
            )
            .Bytes;
        var (exitCode, output) = PdfPrograms.Run("qpdf", bytes, "--check", "{file}");
        exitCode.Should().Be(0, output);
        var (_, structure) = PdfPrograms.Run("pdfinfo", bytes, "-struct-text", "{file}");
        structure.Should().Contain("\"Bonjour,").And.NotContainEquivalentOf("error");
        structure.Split('\n').Count(line => line.Trim().StartsWith("Figure", StringComparison.Ordinal)).Should().Be(4);
        var (_, text) = PdfPrograms.Run("pdftotext", bytes, "{file}", "-");
        text.Should().Contain("漢字").And.Contain("👩‍👧");
    }
}
