namespace Procurement.Tests.Support.Pdf;

/// <summary>A printed document as a reader's program sees it.</summary>
internal sealed class PdfTree
{
    private readonly Dictionary<int, int> pageOf = [];

    public PdfTree(byte[] bytes)
    {
        File = new PdfFileReader(bytes);
        Pages = [.. File.Pages.Select(page => new PdfPageContent(File, page))];
        var kids = File.Array(File.Dictionary(File.Catalog["Pages"])["Kids"]);
        foreach (var (page, reference) in kids.Index())
            pageOf[((PdfReference)reference!).Number] = page;
        Document = Element(File.Dictionary(File.Catalog["StructTreeRoot"])["K"]);
    }

    public PdfFileReader File { get; }
    public IReadOnlyList<PdfPageContent> Pages { get; }
    public PdfElement Document { get; }

    /// <summary>The text of a page, artifacts included, in the order of printing.</summary>
    public string TextOf(int page) => string.Join("|", Pages[page].Texts.Select(text => text.Text));

    private PdfElement Element(object? reference)
    {
        var entries = File.Dictionary(reference);
        var element = new PdfElement { Type = PdfFileReader.Name(entries["S"]), Entries = entries };
        if (!entries.TryGetValue("K", out var kids))
            return element;
        var page = entries.TryGetValue("Pg", out var own) ? pageOf[((PdfReference)own!).Number] : -1;
        foreach (var kid in kids as List<object?> ?? [kids])
            Add(element, kid, page);
        return element;
    }

    private void Add(PdfElement element, object? kid, int page)
    {
        var inner = kid as Dictionary<string, object?>;
        if (kid is double content)
            AddContent(element, page, (int)content);
        else if (inner is not null && PdfFileReader.Name(inner["Type"]) == "MCR")
            AddContent(element, pageOf[((PdfReference)inner["Pg"]!).Number], (int)(double)inner["MCID"]!);
        else if (inner is not null)
            element.Annotations++;
        else
        {
            var child = Element(kid);
            element.Kids.Add(child);
            element.Text += child.Text;
        }
    }

    private void AddContent(PdfElement element, int page, int content)
    {
        element.Contents.Add((page, content));
        foreach (var text in Pages[page].Texts.Where(text => text.Content == content))
            element.Text += text.Original ?? text.Text;
    }
}
