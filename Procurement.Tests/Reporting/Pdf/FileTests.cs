using Procurement.Infrastructure.Reporting.Pdf;

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
}
