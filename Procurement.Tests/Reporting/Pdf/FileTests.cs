using System.Text;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Tests.Support.Builders;
using Procurement.Tests.Support.Pdf;

namespace Procurement.Tests.Reporting.Pdf;

public sealed class FileTests
{
    [Test]
    public void The_same_document_gives_the_same_bytes()
    {
        var first = PdfPrinter.Print(ADocument.WithEveryBlock());
        var second = PdfPrinter.Print(ADocument.WithEveryBlock());
        first.Bytes.Should().Equal(second.Bytes);
    }

    [Test]
    public void Documents_printed_at_the_same_time_do_not_disturb_each_other()
    {
        var alone = PdfPrinter.Print(ADocument.WithEveryBlock()).Bytes;
        var together = new byte[16][];
        Parallel.For(0, together.Length, at => together[at] = PdfPrinter.Print(ADocument.WithEveryBlock()).Bytes);
        together.Should().AllSatisfy(bytes => bytes.Should().Equal(alone));
    }

    [Test]
    public void The_title_stands_in_the_information_and_in_the_metadata_and_is_shown_in_the_title_bar()
    {
        var file = new PdfFileReader(PdfPrinter.Print(ADocument.WithEveryBlock()).Bytes);
        file.Text(file.Dictionary(file.Trailer["Info"])["Title"]).Should().Be(ADocument.Title);
        var metadata = Encoding.UTF8.GetString(file.Inflated(file.Catalog["Metadata"]));
        metadata.Should().Contain(ADocument.Title).And.Contain("<pdfuaid:part>1</pdfuaid:part>");
        metadata.Should().Contain("<xmp:CreateDate>2019-12-06T10:00:00-05:00</xmp:CreateDate>");
        file.Dictionary(file.Catalog["ViewerPreferences"])["DisplayDocTitle"].Should().Be(new PdfWord("true"));
        file.Dictionary(file.Catalog["MarkInfo"])["Marked"].Should().Be(new PdfWord("true"));
    }

    [Test]
    public void Metadata_with_markup_in_a_title_is_still_metadata()
    {
        var document = ADocument.Of() with { Title = "Pine & Anchor <\u0001>" };
        var file = new PdfFileReader(PdfPrinter.Print(document).Bytes);
        var metadata = Encoding.UTF8.GetString(file.Inflated(file.Catalog["Metadata"]));
        metadata.Should().Contain("Pine &amp; Anchor &lt; &gt;");
    }

    [TestCase(Language.English, "en-CA")]
    [TestCase(Language.French, "fr-CA")]
    public void The_document_says_its_language(Language language, string tag)
    {
        var document = ADocument.WithEveryBlock() with { Language = language };
        var file = new PdfFileReader(PdfPrinter.Print(document).Bytes);
        file.Text(file.Catalog["Lang"]).Should().Be(tag);
    }

    [Test]
    public void The_count_of_pages_is_the_one_in_the_file()
    {
        var printed = PdfPrinter.Print(ADocument.WithEveryBlock());
        new PdfFileReader(printed.Bytes).Pages.Should().HaveCount(printed.Pages).And.HaveCountGreaterThan(2);
    }

    [Test]
    public void A_document_without_blocks_is_one_page()
    {
        PdfPrinter.Print(ADocument.Of()).Pages.Should().Be(1);
    }

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
}
