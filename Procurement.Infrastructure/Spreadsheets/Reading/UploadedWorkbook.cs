using System.Globalization;
using System.Text;
using System.Xml;
using Procurement.Infrastructure.Spreadsheets.Model;

namespace Procurement.Infrastructure.Spreadsheets.Reading;

/// <summary>What a cell of a file says.</summary>
/// <param name="Text">Its words, or its number as the file writes it.</param>
/// <param name="IsNumber">Whether it is a number.</param>
/// <param name="IsFormula">Whether it is worked out.</param>
internal readonly record struct UploadedCell(string Text, bool IsNumber, bool IsFormula);

/// <summary>The sheets of a file that came from outside, whichever program wrote it.</summary>
internal sealed class UploadedWorkbook(UploadedPackage package)
{
    private const string Book = "xl/workbook.xml";
    private const string Links = "xl/_rels/workbook.xml.rels";
    private const string Shared = "xl/sharedStrings.xml";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private List<string>? shared;

    /// <summary>The part that was read last, for whoever asks where reading stopped.</summary>
    public string Place { get; private set; } = Book;

    /// <summary>The part of each sheet, by the sheet's name.</summary>
    public Dictionary<string, string> Sheets()
    {
        var targets = new Dictionary<string, string>();
        using (var links = Open(Links))
            while (links.Read())
                if (links is { NodeType: XmlNodeType.Element, LocalName: "Relationship" })
                    targets[links.GetAttribute("Id") ?? ""] = PathOf(links.GetAttribute("Target") ?? "");
        var sheets = new Dictionary<string, string>();
        using var book = Open(Book);
        while (book.Read())
            if (book is { NodeType: XmlNodeType.Element, LocalName: "sheet" })
                sheets[CellText.Read(book.GetAttribute("name") ?? "")] = targets.GetValueOrDefault(
                    book.GetAttribute("id", Relationships) ?? "",
                    ""
                );
        return sheets;
    }

    /// <summary>The cells of a sheet that are not empty, by name.</summary>
    public Dictionary<string, UploadedCell> Cells(string part)
    {
        shared ??= package.Has(Shared) ? SharedWords() : [];
        var cells = new Dictionary<string, UploadedCell>();
        using var sheet = Open(part);
        while (sheet.Read())
            if (sheet is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                var name = sheet.GetAttribute("r") ?? throw new InvalidDataException(part);
                var kind = sheet.GetAttribute("t") ?? "n";
                if (!cells.TryAdd(name, CellOf(sheet, kind)))
                    throw new InvalidDataException(part);
            }
        return cells;
    }

    private UploadedCell CellOf(XmlReader sheet, string kind)
    {
        var isFormula = false;
        var text = new StringBuilder();
        if (!sheet.IsEmptyElement)
        {
            var depth = sheet.Depth;
            while (sheet.Read() && sheet.Depth > depth)
                if (sheet.NodeType == XmlNodeType.Element)
                    isFormula |= sheet.LocalName == "f";
                else if (IsText(sheet.NodeType) && !isFormula)
                    text.Append(sheet.Value);
        }
        var words = text.ToString();
        return kind switch
        {
            "s" => new(shared![int.Parse(words, NumberStyles.None, CultureInfo.InvariantCulture)], false, isFormula),
            "n" => new(words, words.Length > 0, isFormula),
            _ => new(CellText.Read(words), false, isFormula),
        };
    }

    private List<string> SharedWords()
    {
        var all = new List<string>();
        using var words = Open(Shared);
        var text = new StringBuilder();
        var isSpelling = false;
        while (words.Read())
            switch (words.NodeType, words.LocalName)
            {
                case (XmlNodeType.Element, "si"):
                    text.Clear();
                    if (words.IsEmptyElement)
                        all.Add("");
                    break;
                case (XmlNodeType.Element, "rPh"):
                    isSpelling = !words.IsEmptyElement;
                    break;
                case (XmlNodeType.EndElement, "rPh"):
                    isSpelling = false;
                    break;
                case (XmlNodeType.EndElement, "si"):
                    all.Add(CellText.Read(text.ToString()));
                    break;
                case (XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA, _) when !isSpelling:
                    text.Append(words.Value);
                    break;
            }
        return all;
    }

    private static bool IsText(XmlNodeType type) =>
        type is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA;

    private XmlReader Open(string part)
    {
        Place = part;
        return package.Read(part);
    }

    private static string PathOf(string target) =>
        target.StartsWith('/') ? target[1..] : "xl/" + target.TrimStart('.', '/');
}
