using System.Globalization;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Spreadsheets.Model;
using Procurement.Infrastructure.Spreadsheets.Resources;

namespace Procurement.Infrastructure.Spreadsheets.Matrix;

/// <summary>What the workbook is about, and by which rules its figures are worked out.</summary>
internal static class AboutSheet
{
    /// <summary>The sheet.</summary>
    public static Sheet Of(EvaluationMatrix matrix, string name, SheetWords words)
    {
        List<IReadOnlyList<Cell?>> rows =
        [
            [new TextCell(words["Matrix"], Look.Title)],
        ];
        if (matrix.IsSynthetic)
            rows.Add([new TextCell(words["Synthetic"], Look.Strong)]);
        Say("About.Buyer", words.Of(matrix.Buyer));
        Say("About.Call", $"{matrix.Reference} – {words.Of(matrix.CallTitle)}");
        if (matrix.Region is { } region)
            Say("About.Region", $"{words.Of(region.Name)} ({region.Code})");
        Say("About.Plan", matrix.PlanHash);
        Say("About.Data", matrix.DataAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
        Say("About.Consensus", words[$"Consensus.{matrix.Plan.Consensus}"]);
        Say("About.Rounding", In(matrix.Plan.Rounding));
        foreach (var step in matrix.Plan.Steps.OfType<ScoredStep>())
            if (step.Rounding is { } own)
                rows.Add([
                    new TextCell(words.Say("About.RoundingOf", words.Of(step.Name)), Look.Strong),
                    new TextCell(In(own)),
                ]);
        Say("About.Ranking", words[$"Ranking.{matrix.Plan.Ranking}"]);
        rows.Add([null, new TextCell(words["About.Live"])]);
        return new()
        {
            Name = name,
            Widths = [34, 100],
            Rows = rows,
        };

        void Say(string key, string value) => rows.Add([new TextCell(words[key], Look.Strong), new TextCell(value)]);
        string In(Rounding rounding) => words.Say($"Mode.{rounding.Mode}", rounding.Digits);
    }

    /// <summary>Call and region in one line.</summary>
    public static string PlaceOf(EvaluationMatrix matrix, SheetWords words) =>
        matrix.Region is { } region ? $"{matrix.Reference}, {words.Of(region.Name)}" : matrix.Reference;
}
