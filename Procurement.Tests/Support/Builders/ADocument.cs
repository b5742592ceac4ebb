using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Pdf;

namespace Procurement.Tests.Support.Builders;

/// <summary>A report of which a test names only the blocks.</summary>
internal static class ADocument
{
    public const string Mark = "Synthetic data / Données fictives";
    public const string Title = "Evaluation report, Peel region, CFP-EST-2019";

    public static ReportDocument Of(params Block[] blocks) =>
        new()
        {
            Language = Language.English,
            Title = Title,
            Author = "Ministry of Labour (demonstration)",
            Subject = "Service system managers",
            DataAt = new DateTimeOffset(2019, 12, 6, 10, 0, 0, TimeSpan.FromHours(-5)),
            Masthead = new Masthead(
                "Ministry of Labour (demonstration)",
                Mark,
                "Evaluation report",
                "Service system manager, Peel region",
                "Call for proposals: service system managers"
            ),
            Header = new RunningHeader("Evaluation report, Peel region", "CFP-EST-2019, PEEL"),
            Footer = new RunningFooter(["Plan SHA-256: cc78 f677 ccbe … d426"], Mark),
            Blocks = blocks,
        };

    public static PdfTree Printed(params Block[] blocks) => Printed(Of(blocks));

    public static PdfTree Printed(ReportDocument document) => new(PdfPrinter.Print(document).Bytes);

    /// <summary>A table of three columns with so many rows, each of the same text.</summary>
    public static DataTable Table(int rows, string reason = "Met", RowStyle lastRow = RowStyle.Plain) =>
        new()
        {
            Caption = "Table 1. Reasons",
            Columns =
            [
                new Column("Criterion", width: 60),
                new Column("Points", Alignment.Right, 60),
                new Column("Reason"),
            ],
            Rows =
            [
                .. Enumerable
                    .Range(1, rows)
                    .Select(row => new Row([$"T{row}", "12.50", reason], row == rows ? lastRow : RowStyle.Plain)),
            ],
        };

    /// <summary>So many lines of running text that fill a page.</summary>
    public static Paragraph Lines(int lines) => new(string.Join("\n", Enumerable.Repeat("Running text.", lines)));

    /// <summary>A chart of so many bars.</summary>
    public static BarChart Chart(int bars) =>
        new()
        {
            Caption = "Figure 1. Technical score and minimum",
            AlternativeText = "Bar chart. The same figures are in Table 1.",
            Maximum = new AxisMark(260m, "260"),
            Minimum = new AxisMark(156m, "Minimum 156.00 (60%)"),
            Bars =
            [
                .. Enumerable
                    .Range(1, bars)
                    .Select(bar => new Bar(
                        $"Bidder {bar}",
                        150m + bar,
                        $"{150 + bar}.00",
                        bar < 6 ? BarStyle.Hatched : BarStyle.Solid
                    )),
            ],
        };

    /// <summary>Every kind of block that reports have.</summary>
    public static ReportDocument WithEveryBlock() =>
        Of(
            new FactTable([new Fact("Reference", "CFP-EST-2019"), new Fact("Closed", "October 31, 2019")]),
            new Heading(2, "1", "Summary"),
            new ResultBox(
                "Recommendation",
                ["Maplehurst is recommended."],
                [new("305.69", "points of 370"), new("6.21", "ahead")]
            ),
            Table(3),
            new Paragraph("Note under the table.", ParagraphStyle.TableNote),
            new Contents("Contents"),
            new Heading(2, "2", "Rated steps"),
            new Heading(3, "2.1", "Technical envelope"),
            Chart(4),
            new BulletList(["M1 Met", "M2 Not met"], Small: true),
            new NoteBox("Assumption", ["Thirty points are for a presentation."]),
            new FormulaBox(
                ["Price points = 80 × lowest price ÷ price"],
                "80 times the lowest price divided by the price"
            ),
            new StackChart
            {
                Caption = "Figure 2. Totals",
                AlternativeText = "Stacked bar chart.",
                Parts = ["Technical", "Presentation", "Commercial"],
                Stacks =
                [
                    new Stack(
                        "Maplehurst",
                        [new(213.5m, "213.50"), new(24.5m, "24.50"), new(67.69m, "67.69")],
                        "305.69"
                    ),
                ],
                Maximum = 370m,
            },
            Table(40),
            new KeepTogether([
                new Heading(2, "3", "Signatures"),
                new WritingLines(),
                new Signatures([new("Lead", "Name, date"), new("Chair", "Name, date")]),
            ]),
            new Heading(2, "Annex A", "Integrity", NewPage: true),
            new Paragraph("Anyone can recompute the digests.")
        );
}
