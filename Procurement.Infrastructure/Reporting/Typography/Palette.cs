namespace Procurement.Infrastructure.Reporting.Typography;

/// <summary>Every colour of the documents. None carries a meaning alone; all stay legible in grey print.</summary>
internal static class Palette
{
    /// <summary>Text, table lines, minimum line.</summary>
    public static readonly Colour Ink = new(0x1A1A1A);

    /// <summary>Title, section headings, full bars, box edge.</summary>
    public static readonly Colour Accent = new(0x17365D);

    /// <summary>Fact labels, header reference, notes.</summary>
    public static readonly Colour Quiet = new(0x555B63);

    /// <summary>Boxes, group rows, empty bar track.</summary>
    public static readonly Colour Tint = new(0xF0F3F7);

    /// <summary>Third part of a stack.</summary>
    public static readonly Colour LightBar = new(0xC3D0DF);

    /// <summary>Bar of points available.</summary>
    public static readonly Colour Available = new(0xE3E8EE);

    /// <summary>Outline of the bar of points available.</summary>
    public static readonly Colour AvailableLine = new(0x8A94A0);

    /// <summary>Lines between rows, of header and footer.</summary>
    public static readonly Colour Rule = new(0xCBD2DA);

    /// <summary>Left edge of a note.</summary>
    public static readonly Colour NoteEdge = new(0x8FA6C1);

    /// <summary>Line between two key figures.</summary>
    public static readonly Colour KeyRule = new(0x9AA8B8);

    public static readonly Colour White = new(0xFFFFFF);
}
