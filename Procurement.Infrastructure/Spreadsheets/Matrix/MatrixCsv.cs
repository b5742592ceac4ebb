using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;

namespace Procurement.Infrastructure.Spreadsheets.Matrix;

/// <summary>
/// The evaluation matrix as one long table, a row a figure, for programs: the same headings and kinds in both languages,
/// numbers with a point, UTF-8 with its mark, RFC 4180.
/// </summary>
public static class MatrixCsv
{
    // What a spreadsheet may take for a formula when it stands first.
    private const string Dangerous = "=+-@\t\r";

    private static readonly string[] headings =
    [
        "call",
        "region",
        "planHash",
        "bidder",
        "bidderName",
        "step",
        "criterion",
        "criterionName",
        "evaluator",
        "kind",
        "points",
        "maximum",
        "beforeRounding",
        "reason",
    ];

    /// <summary>The file; the same matrix always gives the same bytes.</summary>
    public static byte[] Write(EvaluationMatrix matrix, Language language)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var rules = new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n" };
        using var stream = new MemoryStream();
        using (var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = new CsvWriter(text, rules))
        {
            Write(csv, headings);
            foreach (var row in MatrixRows.Of(matrix, language))
                Write(
                    csv,
                    [
                        Typed(matrix.Reference),
                        Typed(matrix.Region?.Code ?? ""),
                        matrix.PlanHash,
                        Typed(row.Bidder),
                        Typed(matrix.Bidders.First(one => one.Bidder == row.Bidder).Facts.Name),
                        Typed(row.Step),
                        Typed(row.Criterion),
                        Typed(row.CriterionName),
                        Typed(row.Evaluator),
                        row.Kind,
                        row.Points,
                        row.Maximum,
                        row.BeforeRounding,
                        Typed(row.Reason),
                    ]
                );
        }
        return stream.ToArray();
    }

    /// <summary>Words that somebody typed: an apostrophe before what could be a formula.</summary>
    private static string Typed(string text) =>
        text.Length > 0 && Dangerous.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    private static void Write(CsvWriter csv, IEnumerable<string> fields)
    {
        foreach (var field in fields)
            csv.WriteField(field);
        csv.NextRecord();
    }
}
