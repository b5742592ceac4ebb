using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Tests.Support.Reports;

/// <summary>The figures of a document's tables, charts and boxes, turned back into decimals.</summary>
internal static partial class PrintedFigures
{
    public static List<decimal> Of(ReportDocument document) =>
        [
            .. Texts(document)
                .SelectMany(text => (document.Language == Language.French ? French() : English()).Matches(text))
                .Select(match => Read(match.Value, document.Language)),
        ];

    private static IEnumerable<string> Texts(ReportDocument document)
    {
        foreach (var block in DocumentText.Blocks(document))
            switch (block)
            {
                case DataTable table:
                    foreach (var cell in table.Rows.SelectMany(row => row.Cells).Where(IsFigure))
                        yield return cell.Lines[0].ToString();
                    break;
                case BarChart chart:
                    foreach (var bar in chart.Bars)
                        yield return bar.Figure;
                    yield return chart.Minimum?.Label ?? "";
                    break;
                case StackChart chart:
                    foreach (var stack in chart.Stacks)
                        yield return string.Join(" + ", stack.Parts.Select(part => part.Figure)) + " = " + stack.Total;
                    break;
                case ResultBox box:
                    foreach (var figure in box.Figures)
                        yield return figure.Figure;
                    break;
            }
    }

    /// <summary>A cell that is a figure or a calculation, not words.</summary>
    private static bool IsFigure(Cell cell) => cell.Lines.Count == 1 && NotWords().IsMatch(cell.Lines[0].ToString());

    private static decimal Read(string text, Language language) =>
        decimal.Parse(
            language == Language.French
                ? text.Replace("\u00A0", "", StringComparison.Ordinal).Replace(',', '.')
                : text.Replace(",", "", StringComparison.Ordinal),
            CultureInfo.InvariantCulture
        );

    [GeneratedRegex(@"-?\d{1,3}(,\d{3})*(\.\d+)?")]
    private static partial Regex English();

    [GeneratedRegex(@"-?\d{1,3}(\u00A0\d{3}(?!\d))*(,\d+)?")]
    private static partial Regex French();

    [GeneratedRegex(@"^[-+$\d\s.,()%×÷−\u00A0]+$")]
    private static partial Regex NotWords();
}
