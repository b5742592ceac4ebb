namespace Procurement.Tests.Support.Pdf;

/// <summary>A printed report as its reader has it: what each block says, and every figure in it.</summary>
internal sealed partial class PrintedReport(byte[] bytes, bool isFrench)
{
    private static readonly HashSet<string> BlockTypes =
    [
        "H1",
        "H2",
        "H3",
        "P",
        "Caption",
        "TH",
        "TD",
        "Lbl",
        "LBody",
        "LI",
        "Figure",
        "Formula",
        "Note",
    ];

    public PdfTree Tree { get; } = new(bytes);

    /// <summary>The text of each block, in reading order, without the contents page and running lines.</summary>
    public IReadOnlyList<string> Blocks => [.. Below(Tree.Document).Select(block => block.Text)];

    /// <summary>Everything that is printed, running lines included.</summary>
    public string Everything => string.Join('\n', Tree.Pages.SelectMany(page => page.Texts).Select(text => text.Text));

    /// <summary>Figures in this language's format, as decimals; without the numbers of headings and identifiers, and times of day,
    /// which each language writes in its own way.</summary>
    public IEnumerable<decimal> Figures() =>
        Below(Tree.Document)
            .Select(Words)
            .Select(block => (isFrench ? FrenchTime() : EnglishTime()).Replace(block, " "))
            .Select(block => Code().Replace(block, " "))
            .Select(block => Identifier().Replace(block, " "))
            .SelectMany(block => (isFrench ? FrenchFigure() : EnglishFigure()).Matches(block))
            .Select(match => Plain(match.Value, isFrench));

    /// <summary>Figures in the text that a program of others took out of a report; it may write a no-break space as an
    /// ordinary one.</summary>
    public static IEnumerable<decimal> FiguresIn(string text, bool isFrench) =>
        (isFrench ? FrenchFigure() : EnglishFigure())
            .Matches(isFrench ? GroupSpace().Replace(text, "\u00A0") : text)
            .Select(match => Plain(match.Value, isFrench));

    /// <summary>Every string and every stream in the file that is not a page or a font: metadata, bookmarks,
    /// replacement texts, attachments.</summary>
    public string Unprinted()
    {
        var told = new StringBuilder();
        var seen = new HashSet<int>();
        var waiting = new Stack<object?>([Tree.File.Trailer]);
        while (waiting.TryPop(out var value))
        {
            if (value is PdfReference reference && !seen.Add(reference.Number))
                continue;
            switch (Tree.File.Resolve(value))
            {
                case byte[] text:
                    told.Append(Tree.File.Text(text)).Append('\n');
                    break;
                case List<object?> items:
                    items.ForEach(waiting.Push);
                    break;
                case Dictionary<string, object?> entries:
                    if (
                        entries.ContainsKey("Length")
                        && entries.GetValueOrDefault("Type") is PdfName { Value: "Metadata" or "EmbeddedFile" }
                    )
                        told.Append(Encoding.UTF8.GetString(Tree.File.Inflated(entries))).Append('\n');
                    foreach (var entry in entries.Values)
                        waiting.Push(entry);
                    break;
            }
        }
        return told.ToString();
    }

    private static IEnumerable<PdfElement> Below(PdfElement element)
    {
        if (element.Type == "TOC")
            return [];
        var inner = element.Kids.SelectMany(Below).ToList();
        return inner.Count == 0 && BlockTypes.Contains(element.Type) ? [element] : inner;
    }

    /// <summary>What a block says; of a chart, whose labels touch each other, its replacement text.</summary>
    private string Words(PdfElement block) =>
        block.Type[0] == 'H' ? block.Text.TrimStart([.. "0123456789."])
        : block.Type == "Figure" && block.Entries.TryGetValue("Alt", out var words) ? Tree.File.Text(words)
        : block.Text;

    private static decimal Plain(string figure, bool isFrench) =>
        decimal.Parse(
            isFrench
                ? figure.Replace("\u00A0", "", StringComparison.Ordinal).Replace(',', '.')
                : figure.Replace(",", "", StringComparison.Ordinal),
            CultureInfo.InvariantCulture
        );

    [GeneratedRegex(@"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")]
    private static partial Regex EnglishFigure();

    [GeneratedRegex(@"\d{1,3}(?:\u00A0\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?")]
    private static partial Regex FrenchFigure();

    [GeneratedRegex(@"(?<=\d) (?=\d{3}(?!\d))")]
    private static partial Regex GroupSpace();

    /// <summary>A verification code: each document has its own, also in the other language.</summary>
    [GeneratedRegex(@"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}")]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<![\p{L}\d])\p{L}\d+\.\d+|sections \d\.\d (?:and|et) \d\.\d")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"\d{1,2}:\d{2}(?::\d{2})?[ \u00A0][ap]\.m\.|\b(?:noon|midnight)\b")]
    private static partial Regex EnglishTime();

    [GeneratedRegex(@"\d{1,2}[ \u00A0]h(?:[ \u00A0]\d{2}(?:[ \u00A0]min[ \u00A0]\d{2}[ \u00A0]s)?)?")]
    private static partial Regex FrenchTime();
}
