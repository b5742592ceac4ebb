using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>A document while it is set: its column of strips, its structure, its headings and its glyphs.</summary>
internal sealed class Composition
{
    public Composition(ReportDocument document)
    {
        Document = document;
        Section = Root.Add("Sect");
    }

    public ReportDocument Document { get; }
    public Shaping Shaping { get; } = new();
    public Galley Galley { get; } = new();
    public StructureElement Root { get; } = StructureElement.Root();

    /// <summary>The element that the next block belongs to.</summary>
    public StructureElement Section { get; set; }

    /// <summary>Headings in reading order.</summary>
    public List<Destination> Destinations { get; } = [];

    /// <summary>Headings of level 2 that the contents page lists, in reading order.</summary>
    public List<Destination> Sections { get; } = [];

    public int Notes { get; set; }

    /// <summary>The kind of the block set last: two headings in a row stand closer.</summary>
    public Block? Previous { get; set; }

    public bool IsLetter => Document.Form == DocumentForm.Letter;
    public Language Language => Document.Language;

    /// <summary>Sets a text under an element.</summary>
    public SetText Set(RichText text, TextStyle style, double width, StructureElement? element) =>
        new(Shaping.Shape(text, style), width, element);

    /// <summary>A paragraph of its own under the current section.</summary>
    public void Paragraph(RichText text, TextStyle style, LinePlace place, double width = PageMeasures.ReadingWidth) =>
        Galley.AddLines(Set(text, style, width, Section.Add("P")), place);

    /// <summary>Lines as one text, each beginning anew.</summary>
    public static RichText Joined(IReadOnlyList<RichText> lines)
    {
        if (lines.Count == 1)
            return lines[0];
        var runs = new List<Run>(lines.Count * 2);
        for (var line = 0; line < lines.Count; line++)
        {
            if (line > 0)
                runs.Add(new Run("\n"));
            runs.AddRange(lines[line].Runs);
        }
        return new RichText(runs);
    }
}
