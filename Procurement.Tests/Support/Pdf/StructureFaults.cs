namespace Procurement.Tests.Support.Pdf;

/// <summary>What PDF/UA asks of the structure of a document, as far as a program can tell; every fault in words.</summary>
internal static class StructureFaults
{
    private static readonly string[] blocks =
    [
        "H1",
        "H2",
        "H3",
        "P",
        "TR",
        "LI",
        "Caption",
        "Figure",
        "Formula",
        "TOCI",
    ];

    public static List<string> Of(PdfTree printed) =>
        [
            .. Marks(printed),
            .. Headings(printed),
            .. printed.Document.All("Table").SelectMany(table => Table(table)),
            .. printed.Document.All().SelectMany(element => Spoken(printed, element)),
            .. printed.Document.All("L").SelectMany(List),
            .. Order(printed),
        ];

    /// <summary>All that is printed is read or an artifact, and read once.</summary>
    private static IEnumerable<string> Marks(PdfTree printed)
    {
        var tree = printed.Document.All().SelectMany(element => element.Contents).ToList();
        var pages = printed.Pages.SelectMany((page, number) => page.Contents.Select(content => (number, content)));
        foreach (var unread in pages.Except(tree))
            yield return $"{unread} is not in the structure tree";
        foreach (var twice in tree.GroupBy(content => content).Where(group => group.Count() > 1))
            yield return $"{twice.Key} is read twice";
        foreach (var element in printed.Document.All())
            if (element.Kids.Count == 0 && element.Contents.Count == 0 && element.Type is not ("TD" or "Sect"))
                yield return $"an empty {element.Type}";
    }

    private static IEnumerable<string> Headings(PdfTree printed)
    {
        var above = 0;
        foreach (var heading in printed.Document.All().Where(element => element.Type is "H1" or "H2" or "H3"))
        {
            var level = heading.Type[1] - '0';
            if (level > above + 1)
                yield return $"{heading.Type} '{heading.Text}' under level {above}";
            above = level;
        }
    }

    private static IEnumerable<string> Table(PdfElement table)
    {
        var widths = table.All("TR").Select(row => row.Kids.Count).Distinct().Count();
        if (widths > 1)
            yield return "rows of a table differ in their number of cells";
        foreach (var cell in table.All("THead").SelectMany(head => head.All("TR")).SelectMany(row => row.Kids))
            if (cell.Text.Length > 0 && Scope(cell) != "Column")
                yield return $"head cell '{cell.Text}' has no scope";
        foreach (var row in table.All("TBody").SelectMany(body => body.Kids))
            if (row.Kids[0].Text.Length > 0 && Scope(row.Kids[0]) != "Row")
                yield return $"row '{row.Text}' has no header";
    }

    private static IEnumerable<string> Spoken(PdfTree printed, PdfElement element)
    {
        if (element.Type is "Figure" or "Formula")
            if (!element.Entries.TryGetValue("Alt", out var words) || printed.File.Text(words).Length == 0)
                yield return $"a {element.Type} without replacement text";
        if (element.Type == "Figure" && !element.Attributes.ContainsKey("BBox"))
            yield return "a figure without bounds";
        if (element.Type == "Note" && !element.Entries.ContainsKey("ID"))
            yield return "a note without identifier";
        if (element.Type == "Link" && element.Annotations == 0)
            yield return "a link that leads nowhere";
    }

    private static IEnumerable<string> List(PdfElement list)
    {
        foreach (var item in list.Kids)
            if (item.Type != "LI" || item.Kids.Count == 0 || item.Kids[^1].Type != "LBody")
                yield return $"a list with {item.Type}";
    }

    /// <summary>No part begins both above and left of the one read before it.</summary>
    private static IEnumerable<string> Order(PdfTree printed)
    {
        (int Page, double Top, double Left) before = (0, 0, 0);
        foreach (var element in printed.Document.All().Where(element => blocks.Contains(element.Type)))
        {
            if (Start(printed, element) is not { } start)
                continue;
            var earlier = start.Page < before.Page || start.Page == before.Page && start.Top < before.Top - 0.1;
            if (earlier && start.Left <= before.Left + 0.1)
                yield return $"'{element.Type} {element.Text}' stands before what is read before it";
            before = start;
        }
    }

    private static (int Page, double Top, double Left)? Start(PdfTree printed, PdfElement element)
    {
        var contents = element.All().SelectMany(inner => inner.Contents).ToHashSet();
        var texts = contents.SelectMany(at =>
            printed.Pages[at.Page].Texts.Where(text => text.Content == at.Content).Select(text => (at.Page, text))
        );
        var first = texts.OrderBy(at => at.Page).ThenByDescending(at => at.text.Baseline).ThenBy(at => at.text.Left);
        return first.Select(at => ((int, double, double)?)(at.Page, -at.text.Baseline, at.text.Left)).FirstOrDefault();
    }

    private static string? Scope(PdfElement cell) =>
        cell.Attributes.TryGetValue("Scope", out var scope) ? PdfFileReader.Name(scope) : null;
}
