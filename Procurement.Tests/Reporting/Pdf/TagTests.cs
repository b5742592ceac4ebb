using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Tests.Support.Builders;
using Procurement.Tests.Support.Pdf;

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
    public void Head_cells_are_headers_of_columns_and_first_cells_headers_of_rows()
    {
        var table = ADocument.Printed(ADocument.Table(2)).Document.All("Table").Single();
        table.Kids.Select(kid => kid.Type).Should().Equal("Caption", "THead", "TBody");
        table.All("THead").Single().All("TH").Select(Scope).Should().Equal("Column", "Column", "Column");
        var rows = table.All("TBody").Single().All("TR").ToList();
        rows.Should().OnlyContain(row => row.Kids[0].Type == "TH" && Scope(row.Kids[0]) == "Row");
        rows.SelectMany(row => row.Kids.Skip(1)).Should().OnlyContain(cell => cell.Type == "TD");
    }

    [Test]
    public void A_row_with_empty_cells_has_as_many_cells_as_the_head()
    {
        var table = ADocument.Table(1) with { Rows = [new Row(["Total", ""], RowStyle.Sum)] };
        var row = ADocument.Printed(table).Document.All("TBody").Single().Kids.Single();
        row.Kids.Select(cell => cell.Type).Should().Equal("TH", "TD", "TD");
    }

    [Test]
    public void A_figure_has_replacement_text_and_bounds_and_its_words_are_not_read_again()
    {
        var figure = ADocument.Printed(ADocument.Chart(4));
        var element = figure.Document.All("Figure").Single();
        figure.File.Text(element.Entries["Alt"]).Should().Be("Bar chart. The same figures are in Table 1.");
        element.Attributes.Should().ContainKey("BBox");
        element.Kids.Should().BeEmpty();
        element.Contents.Should().ContainSingle();
    }

    [Test]
    public void A_formula_is_spoken_in_words()
    {
        var printed = ADocument.Printed(new FormulaBox(["80 × a ÷ b"], "80 times a divided by b"));
        var formula = printed.Document.All("Formula").Single();
        printed.File.Text(formula.Entries["Alt"]).Should().Be("80 times a divided by b");
    }

    [Test]
    public void A_run_in_the_other_language_says_so()
    {
        var printed = ADocument.Printed(
            new Paragraph(
                RichText.Of(
                    new Run("Third: "),
                    new Run("Coopérative d’emploi Rivière-Claire", Language: Language.French),
                    new Run(", of four.")
                )
            )
        );
        var paragraph = printed.Document.All("P").Last();
        paragraph.Text.Should().Be("Third: Coopérative d’emploi Rivière-Claire, of four.");
        var span = paragraph.Kids.Should().ContainSingle().Subject;
        span.Text.Should().Be("Coopérative d’emploi Rivière-Claire");
        printed.File.Text(span.Entries["Lang"]).Should().Be("fr-CA");
    }

    [Test]
    public void A_run_with_spoken_words_carries_them()
    {
        var printed = ADocument.Printed(new Paragraph(new Run("–", Spoken: "not applicable")));
        var span = printed.Document.All("P").Last().Kids.Should().ContainSingle().Subject;
        printed.File.Text(span.Entries["Alt"]).Should().Be("not applicable");
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

    [Test]
    public void Reading_order_is_the_order_of_the_page()
    {
        var printed = ADocument.Printed(ADocument.WithEveryBlock());
        printed.Document.All("P").SelectMany(element => element.Contents).Should().BeInAscendingOrder();
    }

    private static string Scope(PdfElement cell) => PdfFileReader.Name(cell.Attributes["Scope"]);
}
