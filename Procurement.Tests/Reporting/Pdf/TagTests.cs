using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Tests.Reporting.Pdf;

public sealed class TagTests
{
    [Test]
    public void Everything_printed_is_in_the_structure_tree_or_an_artifact()
    {
        var printed = ADocument.Printed(ADocument.WithEveryBlock());
        printed.Pages.Should().AllSatisfy(page => page.Unmarked.Should().BeEmpty());
        var inTree = printed.Document.All().SelectMany(element => element.Contents).ToList();
        inTree.Should().OnlyHaveUniqueItems();
        inTree
            .Should()
            .BeEquivalentTo(
                printed.Pages.SelectMany((page, number) => page.Contents.Select(content => (number, content)))
            );
    }

    [Test]
    public void The_parent_tree_leads_from_every_marked_content_to_its_element()
    {
        var printed = ADocument.Printed(ADocument.WithEveryBlock());
        var root = printed.File.Dictionary(printed.File.Catalog["StructTreeRoot"]);
        var numbers = printed.File.Array(printed.File.Dictionary(root["ParentTree"])["Nums"]);
        for (var page = 0; page < printed.Pages.Count; page++)
            printed.File.Array(numbers[page * 2 + 1]).Should().HaveSameCount(printed.Pages[page].Contents);
    }

    [Test]
    public void Headings_do_not_skip_a_level()
    {
        var headings = ADocument
            .Printed(ADocument.WithEveryBlock())
            .Document.All()
            .Where(element => element.Type is "H1" or "H2" or "H3")
            .Select(element => element.Type[1] - '0')
            .ToList();
        headings[0].Should().Be(1);
        headings.Zip(headings.Skip(1)).Should().OnlyContain(pair => pair.Second - pair.First <= 1 && pair.Second > 1);
    }

    [Test]
    public void A_list_has_labels_and_bodies()
    {
        var list = ADocument.Printed(new BulletList(["One", "Two"])).Document.All("L").Single();
        list.Kids.Should()
            .OnlyContain(item => item.Type == "LI" && item.Kids[0].Type == "Lbl" && item.Kids[1].Type == "LBody");
        list.Text.Should().Be("•One•Two");
    }

    [Test]
    public void Reading_order_is_the_order_of_the_page()
    {
        var printed = ADocument.Printed(ADocument.WithEveryBlock());
        printed.Document.All("P").SelectMany(element => element.Contents).Should().BeInAscendingOrder();
    }
}
