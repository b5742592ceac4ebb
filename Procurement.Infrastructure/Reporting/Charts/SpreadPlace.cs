using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Layout;

namespace Procurement.Infrastructure.Reporting.Charts;

/// <summary>Where the marks of one criterion stand, in points from zero, and on which level above the line.</summary>
internal sealed record SpreadPlace(
    SetText Label,
    SetText Figure,
    IReadOnlyList<(double X, int Level)> Marks,
    double? Agreed,
    double Slot
)
{
    /// <summary>Points from level to level: marks that touch would be read as one.</summary>
    public const double Level = 2 * ChartMarks.Radius + 0.9;

    /// <summary>The marks run from left to right, whatever their level.</summary>
    public double Lowest => Marks[0].X;
    public double Highest => Marks[^1].X;

    public static SpreadPlace Of(SpreadRow row, SetText label, SetText figure, double scale, double pitch)
    {
        var marks = new List<(double X, int Level)>(row.Marks.Count);
        var ends = new List<double>();
        foreach (var mark in row.Marks.Order())
        {
            var x = Place(mark, row.Maximum, scale);
            var level = 0;
            while (level < ends.Count && x - ends[level] < Level)
                level++;
            if (level == ends.Count)
                ends.Add(x);
            else
                ends[level] = x;
            marks.Add((x, level));
        }
        var levels = pitch + Math.Max(0, ends.Count - 1) * Level;
        var agreed = row.Agreed is { } points ? Place(points, row.Maximum, scale) : (double?)null;
        var slot = Math.Max(ChartSlots.HeightOf(label, levels), ChartSlots.HeightOf(figure, levels));
        return new SpreadPlace(label, figure, marks, agreed, slot);
    }

    private static double Place(decimal value, decimal maximum, double scale) =>
        maximum <= 0 ? 0 : Math.Clamp((double)(value / maximum), 0, 1) * scale;
}
