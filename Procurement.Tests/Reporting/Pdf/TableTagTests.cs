using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Tests.Reporting.Pdf;

public sealed class TableTagTests
{
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

    private static string Scope(PdfElement cell) => PdfFileReader.Name(cell.Attributes["Scope"]);
}
