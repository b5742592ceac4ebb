namespace Procurement.Infrastructure.Reporting.Documents.Shared;

/// <summary>Cuts the bars of a long chart into charts that each fit a page, each with a caption of its own.</summary>
internal static class ChartParts
{
    /// <summary>Letters of a label that stand on one line, at the least.</summary>
    private const int LettersOfALine = 50;

    /// <summary>The bars of each chart, in order.</summary>
    /// <param name="bars">All bars.</param>
    /// <param name="labelOf">The words beside a bar; long ones take more lines, and so more of the page.</param>
    /// <param name="most">Bars with a label of one line that one page holds.</param>
    public static IReadOnlyList<T[]> Of<T>(IEnumerable<T> bars, Func<T, string> labelOf, int most)
    {
        var parts = new List<T[]>();
        var part = new List<T>();
        var taken = 0;
        foreach (var bar in bars)
        {
            var lines = 1 + labelOf(bar).Length / LettersOfALine;
            if (part.Count > 0 && taken + lines > most)
            {
                parts.Add([.. part]);
                part.Clear();
                taken = 0;
            }
            part.Add(bar);
            taken += lines;
        }
        if (part.Count > 0)
            parts.Add([.. part]);
        return parts;
    }
}
