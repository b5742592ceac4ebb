namespace Procurement.Tests.Reporting.Pdf;

public sealed class BookmarkTests
{
    [Test]
    public void Bookmarks_follow_the_headings_and_are_open_to_the_second_level()
    {
        var file = ADocument.Printed(ADocument.WithEveryBlock()).File;
        var outlines = file.Dictionary(file.Catalog["Outlines"]);
        var title = file.Dictionary(outlines["First"]);
        file.Text(title["Title"]).Should().Be("Evaluation report, Service system manager, Peel region");
        title["Count"].Should().Be(5.0);
        var section = file.Dictionary(title["First"]);
        file.Text(section["Title"]).Should().Be("1 Summary");
        var contents = file.Dictionary(section["Next"]);
        var steps = file.Dictionary(contents["Next"]);
        steps["Count"].Should().Be(-1.0);
        file.Text(file.Dictionary(steps["First"])["Title"]).Should().Be("2.1 Technical envelope");
    }
}
