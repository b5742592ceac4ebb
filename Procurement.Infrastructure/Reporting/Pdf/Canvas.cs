using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Pdf;

/// <summary>The content of one page. Places are points from the top left corner of the paper.</summary>
internal sealed class Canvas(int page)
{
    private readonly ByteWriter content = new(16 * 1024);
    private readonly List<StructureElement> marked = [];
    private readonly List<PageLink> links = [];
    private StructureElement? open;
    private bool inArtifact;
    private int fill = -1;
    private int stroke = -1;
    private double lineWidth = -1;

    public int Page { get; } = page;

    /// <summary>The element of every marked content, by its number.</summary>
    public IReadOnlyList<StructureElement> Marked => marked;
    public IReadOnlyList<PageLink> Links => links;

    /// <summary>The content stream; closes what is open.</summary>
    public ReadOnlySpan<byte> Finish()
    {
        Close();
        return content.Written;
    }

    /// <summary>What follows belongs to an element.</summary>
    public void Mark(StructureElement element)
    {
        if (open == element)
            return;
        Close();
        element.Mark(Page, marked.Count);
        content.Byte((byte)'/').Ascii(element.Type).Raw(" <</MCID "u8).Int(marked.Count).Raw(">> BDC\n"u8);
        marked.Add(element);
        open = element;
    }

    /// <summary>What follows is decoration, or repeats what stands elsewhere; no screen reader reads it.</summary>
    public void MarkArtifact(ArtifactKind kind = ArtifactKind.Layout)
    {
        if (inArtifact && kind == ArtifactKind.Layout)
            return;
        Close();
        content.Raw(
            kind switch
            {
                ArtifactKind.Header => "/Artifact <</Type/Pagination/Subtype/Header>> BDC\n"u8,
                ArtifactKind.Footer => "/Artifact <</Type/Pagination/Subtype/Footer>> BDC\n"u8,
                ArtifactKind.RepeatedHead => "/Artifact <</Type/Pagination>> BDC\n"u8,
                _ => "/Artifact <</Type/Layout>> BDC\n"u8,
            }
        );
        inArtifact = true;
    }

    public void Link(PageLink link) => links.Add(link);

    /// <summary>Glyphs on a baseline.</summary>
    /// <param name="text">The text.</param>
    /// <param name="run">Whose face they are in.</param>
    /// <param name="start">First glyph.</param>
    /// <param name="end">After the last glyph.</param>
    /// <param name="x">Points from the left of the paper.</param>
    /// <param name="baseline">Points from the top of the paper.</param>
    public void Glyphs(ShapedText text, int run, int start, int end, double x, double baseline, Colour colour)
    {
        Fill(colour);
        content.Raw(text.IsSemibold(run) ? "BT /S "u8 : "BT /R "u8).Operand(text.Style.Size).Raw("Tf "u8);
        content.Operand(x).Operand(PageMeasures.Height - baseline).Raw("Td "u8);
        var at = start;
        if (text.Substitutions is { } substitutions)
            foreach (var substitution in substitutions)
            {
                if (substitution.At < start || substitution.At >= end)
                    continue;
                Show(text, at, substitution.At);
                content.Raw("/Span <</ActualText "u8).Text(substitution.Original).Raw(">> BDC "u8);
                Show(text, substitution.At, substitution.At + 1);
                content.Raw("EMC "u8);
                at = substitution.At + 1;
            }
        Show(text, at, end);
        content.Raw("ET\n"u8);
    }

    public void Rectangle(Colour colour, double x, double top, double width, double height)
    {
        Fill(colour);
        Path(x, top, width, height).Raw("re f\n"u8);
    }

    /// <summary>A rectangle's outline; the line stands half inside, half outside.</summary>
    public void Outline(Colour colour, double line, double x, double top, double width, double height)
    {
        Stroke(colour, line);
        Path(x, top, width, height).Raw("re S\n"u8);
    }

    public void Line(Colour colour, double line, double x1, double y1, double x2, double y2)
    {
        Stroke(colour, line);
        content.Operand(x1).Operand(PageMeasures.Height - y1).Raw("m "u8);
        content.Operand(x2).Operand(PageMeasures.Height - y2).Raw("l S\n"u8);
    }

    /// <summary>A closed shape: filled, or with a line its outline only.</summary>
    public void Polygon(Colour colour, ReadOnlySpan<(double X, double Y)> corners, double line = 0)
    {
        if (line > 0)
            Stroke(colour, line);
        else
            Fill(colour);
        for (var corner = 0; corner < corners.Length; corner++)
        {
            content.Operand(corners[corner].X).Operand(PageMeasures.Height - corners[corner].Y);
            content.Raw(corner == 0 ? "m "u8 : "l "u8);
        }
        content.Raw(line > 0 ? "h S\n"u8 : "f\n"u8);
    }

    public void Dashed(Colour colour, double line, double on, double off, double x, double top, double bottom)
    {
        content.Byte((byte)'[').Operand(on).Number(off).Raw("] 0 d\n"u8);
        Line(colour, line, x, top, x, bottom);
        content.Raw("[] 0 d\n"u8);
    }

    /// <summary>Draws inside a rectangle only.</summary>
    public void Clipped(double x, double top, double width, double height, Action<Canvas> draw)
    {
        var before = (fill, stroke, lineWidth);
        content.Raw("q "u8);
        Path(x, top, width, height).Raw("re W n\n"u8);
        draw(this);
        content.Raw("Q\n"u8);
        (fill, stroke, lineWidth) = before;
    }

    private void Show(ShapedText text, int start, int end)
    {
        if (start >= end)
            return;
        content.Byte((byte)'<');
        for (var at = start; at < end; at++)
            content.Hex(text.Glyphs[at], 4);
        content.Raw("> Tj "u8);
    }

    private ByteWriter Path(double x, double top, double width, double height) =>
        content.Operand(x).Operand(PageMeasures.Height - top - height).Operand(width).Operand(height);

    private void Fill(Colour colour)
    {
        if (fill != colour.Rgb)
            Components(colour).Raw("rg\n"u8);
        fill = colour.Rgb;
    }

    private void Stroke(Colour colour, double line)
    {
        if (stroke != colour.Rgb)
            Components(colour).Raw("RG\n"u8);
        if (lineWidth != line)
            content.Operand(line).Raw("w\n"u8);
        (stroke, lineWidth) = (colour.Rgb, line);
    }

    private ByteWriter Components(Colour colour) =>
        content.Operand(colour.Red / 255.0).Operand(colour.Green / 255.0).Operand(colour.Blue / 255.0);

    private void Close()
    {
        if (open is not null || inArtifact)
            content.Raw("EMC\n"u8);
        (open, inArtifact) = (null, false);
    }
}
