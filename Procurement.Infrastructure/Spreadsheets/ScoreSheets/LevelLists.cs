using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans.Criteria;
using Procurement.Infrastructure.Spreadsheets.Model;

namespace Procurement.Infrastructure.Spreadsheets.ScoreSheets;

/// <summary>The levels of each scale, a column a scale, out of sight: a list of cells is a list of numbers in every
/// language, words with a point are not.</summary>
internal sealed class LevelLists
{
    // A longer list is no help to choose from.
    private const int Most = 500;

    private readonly string name;
    private readonly List<(Scale Scale, List<Fraction> Levels)> lists;

    public LevelLists(IEnumerable<Criterion> leaves, string name)
    {
        this.name = name;
        lists =
        [
            .. leaves
                .Select(leaf => leaf.Scale)
                .OfType<Scale>()
                .Distinct()
                .Where(scale => scale.Maximum.Exact / scale.Increment.Exact <= Most)
                .Select(scale => (scale, LevelsOf(scale).ToList())),
        ];
    }

    /// <summary>The cells that hold the levels of a leaf; null: it has none, or too many to choose from.</summary>
    public string? Of(Criterion leaf)
    {
        var column = lists.FindIndex(list => list.Scale == leaf.Scale) + 1;
        return column == 0
            ? null
            : CellName.On(
                name,
                $"{CellName.Fixed(column, 1)}:{CellName.Fixed(column, lists[column - 1].Levels.Count)}"
            );
    }

    /// <summary>The sheet that holds them.</summary>
    public Sheet Sheet() =>
        new()
        {
            Name = name,
            Widths = [10],
            Rows =
            [
                .. Enumerable
                    .Range(0, lists.Select(list => list.Levels.Count).DefaultIfEmpty().Max())
                    .Select(row =>
                        (IReadOnlyList<Cell?>)
                            [
                                .. lists.Select(list =>
                                    row < list.Levels.Count ? new NumberCell(list.Levels[row], Look.Plain) : null
                                ),
                            ]
                    ),
            ],
            IsProtected = true,
            IsHidden = true,
        };

    private static IEnumerable<Fraction> LevelsOf(Scale scale)
    {
        for (var level = Fraction.Zero; level <= scale.Maximum.Exact; level += scale.Increment.Exact)
            yield return level;
    }
}
