using System.Collections.Immutable;
using Procurement.Infrastructure.Spreadsheets.Model;
using Procurement.Infrastructure.Spreadsheets.Resources;

namespace Procurement.Infrastructure.Spreadsheets.Matrix;

/// <summary>The columns of a step's sheet, counted from 1; as many marks as there are evaluators.</summary>
internal sealed class StepColumns(ImmutableArray<string> evaluators, SheetWords words)
{
    private static readonly string[] before =
    [
        "Bidder",
        "Name",
        "Criterion",
        "CriterionName",
        "Maximum",
        "Minimum",
        "Level",
    ];
    private static readonly string[] after = ["Agreed", "Exact", "Points", "Passed", "Remark", "Reason"];
    private static readonly int[] widthsBefore = [16, 30, 12, 40, 12, 12, 12];
    private static readonly int[] widthsAfter = [14, 16, 12, 12, 34, 70];
    private const int WidthOfMark = 14;

    /// <summary>How many.</summary>
    public int Count => before.Length + evaluators.Length + after.Length;

    /// <summary>The agreed mark.</summary>
    public int Agreed => before.Length + evaluators.Length + 1;

    /// <summary>The figure before its rounding.</summary>
    public int Exact => Agreed + 1;

    /// <summary>The figure that counts.</summary>
    public int Points => Agreed + 2;

    /// <summary>Whether the minima are reached.</summary>
    public int Passed => Agreed + 3;

    /// <summary>What is to be said of the row.</summary>
    public int Remark => Agreed + 4;

    /// <summary>The agreed reason.</summary>
    public int Reason => Agreed + 5;

    /// <summary>The widths.</summary>
    public IReadOnlyList<int> Widths => [.. widthsBefore, .. evaluators.Select(_ => WidthOfMark), .. widthsAfter];

    /// <summary>The headings; none stands twice, for readers of screens tell them apart by their words.</summary>
    public IReadOnlyList<Cell?> Headings =>
        Of([
            .. before.Select(key => words[key]),
            .. evaluators.Select(evaluator => words.Say("Evaluator", evaluator)),
            .. after.Select(key => words[key]),
        ]);

    /// <summary>Headings from words, a number behind what stands twice.</summary>
    public static IReadOnlyList<Cell?> Of(IReadOnlyList<string> headings)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var cells = new List<Cell?>();
        foreach (var heading in headings)
        {
            var name = heading;
            for (var number = 2; !names.Add(name); number++)
                name = $"{heading} ({number})";
            cells.Add(new TextCell(name, Look.Heading));
        }
        return cells;
    }
}
