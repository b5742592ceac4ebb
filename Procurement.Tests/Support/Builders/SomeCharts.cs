using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Tests.Support.Builders;

/// <summary>Charts with figures of no meaning, as many as asked for.</summary>
internal static class SomeCharts
{
    /// <summary>So many proposals by price and quality; the third is the winner.</summary>
    public static ScatterChart Scatter(int points, string name = "Maplehurst Employment Co-operative") =>
        new()
        {
            Caption = "Figure 1. Price against quality",
            AlternativeText = "Price against quality. The same figures are in Table 1.",
            Across = new ScatterAxis("Price without tax", new AxisMark(50_000_000m, "$50,000,000.00")),
            Up = new ScatterAxis("Quality points, of 290", new AxisMark(290m, "290")),
            WinnerLabel = "Recommended",
            OtherLabel = "Other proposals",
            Points =
            [
                .. Enumerable
                    .Range(0, points)
                    .Select(at => new ScatterPoint(
                        Letter(at),
                        new Run($"{name} {at + 1}", Language: at == 1 ? Language.French : null),
                        30_000_000m + at * 7_919_000m % 20_000_000m,
                        160m + at * 37m % 120m,
                        at == 2
                    )),
            ],
        };

    /// <summary>So many criteria, each marked by five evaluators.</summary>
    public static SpreadChart Spread(int rows) =>
        new()
        {
            Caption = "Figure 2. Spread of evaluators by criterion",
            AlternativeText = "Spread of evaluators. The same figures are in Table 2.",
            Threshold = "A spread of more than 25% of the maximum of the criterion is reviewed.",
            MaximumLabel = "Maximum of the criterion",
            EvaluatorLabel = "Points of one evaluator",
            AgreedLabel = "Agreed points",
            Rows =
            [
                .. Enumerable
                    .Range(1, rows)
                    .Select(row => new SpreadRow(
                        $"T{row} Understanding of the local labour market",
                        [20m, 20m, 20.5m + row % 7, 30m, 31m],
                        row % 3 == 0 ? null : 26m,
                        45m,
                        row % 4 == 0 ? "20.00 to 31.00, to review" : "20.00 to 31.00",
                        row % 4 == 0
                    )),
            ],
        };

    /// <summary>A tie that the last of so many rules decides.</summary>
    public static PathChart Path(int rules, string line = "Tied still: Maplehurst and Pine & Anchor.") =>
        new()
        {
            Caption = "Figure 3. How the tie was decided",
            AlternativeText = "Path of a tie. The same figures are in Table 3.",
            Boxes =
            [
                new PathBox("Tied at 305.69 points", ["Maplehurst, Pine & Anchor and Lakeview."]),
                .. Enumerable
                    .Range(1, rules)
                    .Select(rule => new PathBox(
                        $"Rule {rule}: higher technical score",
                        rule == rules ? ["213.50 against 210.00.", "This decided: Maplehurst stands first."] : [line],
                        rule == rules
                    )),
            ],
        };

    /// <summary>Periods one after another, the last a single day.</summary>
    public static CalendarChart Calendar(int periods, int days = 40) =>
        new()
        {
            Caption = "Figure 4. Calendar of planning and transition",
            AlternativeText = "Calendar. The same dates are in Table 4.",
            Periods =
            [
                .. Enumerable
                    .Range(0, periods)
                    .Select(at => new CalendarPeriod(
                        $"Period {at + 1}",
                        new DateOnly(2019, 11, 14).AddDays(at * days / 2),
                        new DateOnly(2019, 11, 14).AddDays(at * days / 2 + (at == periods - 1 ? 0 : days)),
                        "November 14 to December 23, 2019",
                        at % 3 == 1 ? BarStyle.Hatched : BarStyle.Solid
                    )),
            ],
        };

    private static string Letter(int at) =>
        at < 26 ? ((char)('A' + at)).ToString() : Letter(at / 26 - 1) + Letter(at % 26);
}
