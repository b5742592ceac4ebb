using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Tests.Support.Reports;

/// <summary>What makes a document printable and accessible, whatever it says.</summary>
internal static class WholeDocument
{
    public static void Check(ReportDocument document)
    {
        foreach (var line in DocumentText.Lines(document))
            line.Should().NotContainAny("{", "}", "  ", "..", "\n");
        foreach (var block in DocumentText.Blocks(document))
            switch (block)
            {
                case DataTable table:
                    CheckTable(table);
                    break;
                case BarChart chart:
                    chart.Bars.Should().NotBeEmpty();
                    CheckAlternative(chart.AlternativeText, document.Language);
                    break;
                case StackChart chart:
                    chart.Stacks.Should().OnlyContain(stack => stack.Parts.Count == chart.Parts.Count);
                    CheckAlternative(chart.AlternativeText, document.Language);
                    break;
            }
        CheckHeadings(document);
        foreach (var text in DocumentText.Blocks(document).Select(Alternative).OfType<string>())
            CheckAlternative(text, document.Language);
    }

    private static string? Alternative(Block block) =>
        block switch
        {
            ScatterChart chart => chart.AlternativeText,
            SpreadChart chart => chart.AlternativeText,
            PathChart chart => chart.AlternativeText,
            CalendarChart chart => chart.AlternativeText,
            _ => null,
        };

    private static void CheckTable(DataTable table)
    {
        table
            .Columns.Should()
            .OnlyContain(column => column.Head.Count > 0 && column.Head.All(line => line.ToString().Length > 0));
        table.Rows.Should().NotBeEmpty(table.Caption.ToString());
        table.Rows.Should().OnlyContain(row => row.Cells.Count == table.Columns.Count, table.Caption.ToString());
        table
            .Rows.SelectMany(row => row.Cells)
            .Should()
            .OnlyContain(cell => cell.Lines.Count > 0 && cell.Lines.All(line => line.ToString().Length > 0));
        table.Columns.Sum(column => column.Width ?? 60).Should().BeLessThanOrEqualTo(468, table.Caption.ToString());
    }

    private static void CheckAlternative(string text, Language language) =>
        text.Should().MatchRegex(language == Language.French ? @"tableaux? \d+" : @"Tables? \d+");

    private static void CheckHeadings(ReportDocument document)
    {
        var level = 2;
        foreach (var heading in document.Blocks.OfType<Heading>())
        {
            heading.Text.ToString().Should().NotBeEmpty();
            heading.Level.Should().BeLessThanOrEqualTo(level + 1);
            level = heading.Level;
        }
        var captions = DocumentText.Blocks(document).OfType<DataTable>().Select(table => table.Caption.ToString());
        captions.Should().OnlyHaveUniqueItems();
    }
}
