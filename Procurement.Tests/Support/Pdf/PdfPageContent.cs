namespace Procurement.Tests.Support.Pdf;

/// <summary>Reads one page's content: every text with its mark, and whether anything is left unmarked.</summary>
internal sealed class PdfPageContent
{
    private readonly PdfFileReader file;
    private readonly Dictionary<string, PrintedFont> fonts = [];
    private readonly Stack<(int? Content, bool Artifact, string? Original)> marks = new();
    private readonly List<object?> operands = [];
    private PrintedFont font = null!;
    private double size;
    private (double X, double Y) place;

    public PdfPageContent(PdfFileReader file, Dictionary<string, object?> page)
    {
        this.file = file;
        foreach (var (name, value) in file.Dictionary(file.Dictionary(page["Resources"])["Font"]))
            fonts.Add(name, new PrintedFont(file, file.Dictionary(value)));
        var syntax = new PdfSyntax(file.Inflated(page["Contents"]));
        while (!syntax.AtEnd)
            if (syntax.Read() is var item && item is PdfWord word)
                Apply(word.Value);
            else
                operands.Add(item);
    }

    public List<PrintedText> Texts { get; } = [];

    /// <summary>Numbers of the marked contents, in order.</summary>
    public List<int> Contents { get; } = [];

    /// <summary>Painting operators outside any mark; there must be none.</summary>
    public List<string> Unmarked { get; } = [];

    public List<string> Artifacts { get; } = [];

    private void Apply(string word)
    {
        if (word is "Tj" or "f" or "S" && marks.Count == 0)
            Unmarked.Add(word);
        switch (word)
        {
            case "BDC":
                Begin(PdfFileReader.Name(operands[0]), (Dictionary<string, object?>)operands[1]!);
                break;
            case "EMC":
                marks.Pop();
                break;
            case "Tf":
                (font, size) = (fonts[PdfFileReader.Name(operands[0])], (double)operands[1]!);
                break;
            case "Td":
                place = ((double)operands[0]!, (double)operands[1]!);
                break;
            case "Tj":
                Show((byte[])operands[0]!);
                break;
        }
        operands.Clear();
    }

    private void Begin(string tag, Dictionary<string, object?> properties)
    {
        var outer = marks.Count > 0 ? marks.Peek() : default;
        if (tag == "Artifact")
            Artifacts.Add(properties.TryGetValue("Subtype", out var kind) ? PdfFileReader.Name(kind) : "");
        if (properties.TryGetValue("MCID", out var content))
            Contents.Add((int)(double)content!);
        marks.Push(
            (
                content is double number ? (int)number : outer.Content,
                tag == "Artifact" || outer.Artifact,
                properties.TryGetValue("ActualText", out var actual) ? file.Text(actual) : null
            )
        );
    }

    private void Show(byte[] codes)
    {
        var text = new StringBuilder();
        var width = 0.0;
        for (var at = 0; at < codes.Length; at += 2)
        {
            var code = codes[at] << 8 | codes[at + 1];
            text.Append(font.Characters[code]);
            width += font.Widths[code] * size / 1000;
        }
        var mark = marks.Count > 0 ? marks.Peek() : default;
        Texts.Add(new PrintedText(mark.Content, text.ToString(), mark.Original, place.X, place.Y, width));
        place.X += width;
    }
}
