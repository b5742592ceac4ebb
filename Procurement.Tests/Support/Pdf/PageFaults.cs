namespace Procurement.Tests.Support.Pdf;

/// <summary>What a printed page must never show: text outside the margins, or text that no reader's program finds.</summary>
internal static class PageFaults
{
    private const double Left = 72;
    private const double Right = 540;
    private const double PaperHeight = 792;
    private const double FirstTop = 50;
    private const double Top = 90;
    private const double Bottom = 80;
    private const double Rounding = 0.1;

    /// <summary>Every fault in words.</summary>
    public static List<string> Of(PdfTree printed)
    {
        var faults = new List<string>();
        for (var page = 0; page < printed.Pages.Count; page++)
        {
            faults.AddRange(printed.Pages[page].Unmarked.Select(word => $"page {page + 1}: {word} without a mark"));
            foreach (var text in printed.Pages[page].Texts.Where(text => text.Text.Trim().Length > 0))
                if (IsOutside(text, page))
                    faults.Add($"page {page + 1}: '{text.Text}' at {text.Left:0} {text.Baseline:0}, {text.Width:0}");
        }
        return faults;
    }

    private static bool IsOutside(PrintedText text, int page)
    {
        var spaces = text.Text.Length - text.Text.TrimEnd().Length;
        var right = text.Left + text.Width * (text.Text.Length - spaces) / Math.Max(1, text.Text.Length);
        return text.Left < Left - Rounding
            || right > Right + Rounding + (spaces > 0 ? 3 : 0)
            || text.Baseline < 24
            || text.Baseline > PaperHeight - 24
            || text.Content is not null
                && (text.Baseline < Bottom || text.Baseline > PaperHeight - (page == 0 ? FirstTop : Top));
    }
}
