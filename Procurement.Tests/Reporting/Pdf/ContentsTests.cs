namespace Procurement.Tests.Reporting.Pdf;

public sealed class ContentsTests
{
    [Test]
    public void The_contents_page_links_every_section_with_its_page()
    {
        var printed = ADocument.Printed(ADocument.WithEveryBlock());
        var items = printed.Document.All("TOCI").ToList();
        items
            .Select(item => item.Text)
            .Should()
            .Equal("1 Summary 1", "2 Rated steps 2", "3 Signatures 4", "A Integrity 5");
        items.Should().OnlyContain(item => item.Kids.Single().Type == "Reference");
        items.SelectMany(item => item.All("Link")).Should().OnlyContain(link => link.Annotations == 1);
    }
}
