using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Tests.Reporting.Pdf;

public sealed class TableTests
{
    [Test]
    public void Figures_of_a_column_end_at_the_same_place()
    {
        var table = ADocument.Table(1) with { Rows = [new Row(["A", "8.50", "x"]), new Row(["B", "112.50", "y"])] };
        var texts = ADocument.Printed(table).Pages[0].Texts;
        var ends = texts.Where(text => text.Text is "8.50" or "112.50").Select(text => text.Left + text.Width).ToList();
        ends[0].Should().BeApproximately(ends[1], 0.01);
    }

    [Test]
    public void A_column_as_wide_as_its_longest_word_does_not_break_it()
    {
        var table = ADocument.Table(1) with { Rows = [new Row(["A", "$46,800,000.00", "Met"])] };
        ADocument.Printed(table).Pages[0].Texts.Should().Contain(text => text.Text == "$46,800,000.00");
    }

    [Test]
    public void More_columns_than_a_page_can_hold_well_still_stay_inside_it()
    {
        var table = new DataTable
        {
            Caption = "Table 1. Wide",
            Columns = [.. Enumerable.Range(1, 14).Select(column => new Column($"Column{column}", width: 59))],
            Rows = [new Row([.. Enumerable.Range(1, 14).Select(column => (Cell)$"{column}.00")])],
        };
        ADocument.Printed(table).Pages[0].Texts.Should().OnlyContain(text => text.Left + text.Width < 541);
    }

    [Test]
    public void A_row_with_more_cells_than_columns_is_refused()
    {
        var table = ADocument.Table(1) with { Rows = [new Row(["A", "1", "2", "3"])] };
        var print = () => ADocument.Printed(table);
        print.Should().Throw<ArgumentException>();
    }
}
