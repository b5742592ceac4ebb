using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Spreadsheets.Model;

namespace Procurement.Infrastructure.Spreadsheets.Writing;

/// <summary>The looks of cells, one cell format each, in the order of <see cref="Look"/>.</summary>
internal sealed class Styles(Language language, string currency)
{
    private const char NoBreakSpace = '\u00A0';
    private const uint Points = 164;
    private const uint Exact = 165;
    private const uint Money = 166;
    private const uint General = 0;
    private const uint Whole = 1;

    private const uint Thin = 1;
    private const uint Bold = 1;
    private const uint Large = 2;
    private const uint Slanted = 3;
    private const uint HeadingFill = 2;
    private const uint HeldFill = 3;
    private const uint EntryFill = 4;

    // Canadian English and Canadian French: viewers that follow it show the point or the comma.
    private string Locale => language == Language.French ? "[$-C0C]" : "[$-1009]";

    /// <summary>The part of the file that says how cells look.</summary>
    public Stylesheet Sheet() =>
        new(
            new NumberingFormats(
                Format(Points, $"{Locale}#,##0.00####"),
                Format(Exact, $"{Locale}#,##0.000000######"),
                Format(Money, Amount())
            )
            {
                Count = 3,
            },
            new Fonts(Font(), Font(new Bold()), Font(new Bold(), size: 14), Font(new Italic())) { Count = 4 },
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                Filled("FFD9E2EC"),
                Filled("FFEDEDED"),
                Filled("FFFFF8DC")
            )
            {
                Count = 5,
            },
            new Borders(new Border(), Framed()) { Count = 2 },
            new CellStyleFormats(new CellFormat()) { Count = 1 },
            new CellFormats(Enum.GetValues<Look>().Select(FormatOf)) { Count = (uint)Enum.GetValues<Look>().Length },
            new CellStyles(
                new CellStyle
                {
                    Name = "Normal",
                    FormatId = 0,
                    BuiltinId = 0,
                }
            )
            {
                Count = 1,
            }
        );

    private string Amount() =>
        (currency, language) switch
        {
            ("CAD", Language.French) => $"{Locale}#,##0.00\"{NoBreakSpace}$\"",
            ("CAD", _) => $"{Locale}\"$\"#,##0.00",
            (_, Language.French) => $"{Locale}#,##0.00\"{NoBreakSpace}{currency}\"",
            _ => $"{Locale}\"{currency}{NoBreakSpace}\"#,##0.00",
        };

    private static CellFormat FormatOf(Look look) =>
        look switch
        {
            Look.Plain => Of(General, wraps: true),
            Look.Title => Of(General, Large),
            Look.Heading => Of(General, Bold, HeadingFill, Thin, wraps: true),
            Look.Strong => Of(General, Bold, wraps: true),
            Look.Points => Of(Points),
            Look.StrongPoints => Of(Points, Bold),
            Look.Held => Of(Points, Slanted, HeldFill),
            Look.Exact => Of(Exact),
            Look.Money => Of(Money),
            Look.HeldMoney => Of(Money, Slanted, HeldFill),
            Look.Whole => Of(Whole),
            Look.HeldWhole => Of(Whole, Slanted, HeldFill),
            Look.EntryNumber => Of(General, fill: EntryFill, border: Thin, isOpen: true),
            Look.EntryText => Of(General, fill: EntryFill, border: Thin, wraps: true, isOpen: true),
            _ => throw new ArgumentOutOfRangeException(nameof(look)),
        };

    private static CellFormat Of(
        uint number,
        uint font = 0,
        uint fill = 0,
        uint border = 0,
        bool wraps = false,
        bool isOpen = false
    )
    {
        var format = new CellFormat
        {
            NumberFormatId = number,
            FontId = font,
            FillId = fill,
            BorderId = border,
            FormatId = 0,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
            ApplyProtection = isOpen,
            Alignment = new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wraps },
        };
        if (isOpen)
            format.Protection = new Protection { Locked = false };
        return format;
    }

    private static NumberingFormat Format(uint id, string code) => new() { NumberFormatId = id, FormatCode = code };

    private static Font Font(OpenXmlElement? kind = null, int size = 11)
    {
        var font = new Font();
        if (kind is not null)
            font.Append(kind);
        font.Append(new FontSize { Val = size }, new FontName { Val = "Calibri" });
        return font;
    }

    private static Fill Filled(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static Border Framed() =>
        new(
            new LeftBorder { Style = BorderStyleValues.Thin },
            new RightBorder { Style = BorderStyleValues.Thin },
            new TopBorder { Style = BorderStyleValues.Thin },
            new BottomBorder { Style = BorderStyleValues.Thin },
            new DiagonalBorder()
        );
}
