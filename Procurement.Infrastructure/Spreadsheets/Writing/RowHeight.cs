using Procurement.Infrastructure.Spreadsheets.Model;

namespace Procurement.Infrastructure.Spreadsheets.Writing;

/// <summary>How high a row is, so that its words can be read: lines are counted as if each letter were as wide as a
/// digit.</summary>
internal static class RowHeight
{
    private const int Line = 15;
    private const int TitleLine = 20;
    private const int LinesToFillIn = 4;
    private const int Usual = 10;

    // The highest that programs show.
    private const int Most = 405;

    /// <summary>The height in points.</summary>
    public static int Of(IReadOnlyList<Cell?> cells, IReadOnlyList<int> widths)
    {
        var height = Line;
        for (var i = 0; i < cells.Count; i++)
            if (cells[i] is TextCell text)
                height = Math.Max(
                    height,
                    text.Look switch
                    {
                        Look.Title => TitleLine,
                        Look.EntryText => Line
                            * Math.Max(LinesToFillIn, LinesOf(text.Text, i < widths.Count ? widths[i] : Usual)),
                        Look.EntryNumber => Line,
                        _ => Line * LinesOf(text.Text, i < widths.Count ? widths[i] : Usual),
                    }
                );
        return Math.Min(height, Most);
    }

    private static int LinesOf(string text, int width) =>
        text.Split('\n').Sum(line => Math.Max(1, (line.Length + width - 3) / Math.Max(1, width - 2)));
}
