namespace Procurement.Tests.Reporting.Pdf;

public sealed class RunningLineTests
{
    private const int LinesOfAPage = 41;

    [TestCase(Language.English, "Page 2 of 2")]
    [TestCase(Language.French, "Page 2 de 2")]
    public void Every_page_has_its_number_in_the_language_of_the_document(Language language, string number)
    {
        var document = ADocument.Of(ADocument.Lines(LinesOfAPage)) with { Language = language };
        ADocument.Printed(document).TextOf(1).Should().Contain(number);
    }

    [Test]
    public void The_header_begins_on_page_two_and_is_an_artifact()
    {
        var printed = ADocument.Printed(ADocument.Lines(LinesOfAPage));
        printed.Pages[0].Artifacts.Should().Contain("Footer").And.NotContain("Header");
        printed.Pages[1].Artifacts.Should().Contain("Footer").And.Contain("Header");
    }
}
