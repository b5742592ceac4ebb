using Procurement.Infrastructure.Reporting.Pdf;

namespace Procurement.Tests.Reporting.Pdf;

public sealed class MetadataTests
{
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
}
