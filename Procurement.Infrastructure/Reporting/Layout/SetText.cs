using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Reporting.Fonts;
using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>A text broken into lines, and the element that it is printed under.</summary>
internal sealed class SetText
{
    private readonly ShapedText shaped;
    private readonly List<TextLine> lines;
    private readonly StructureElement? element;
    private readonly StructureElement?[]? runElements;

    /// <summary>Sets a text.</summary>
    /// <param name="shaped">Its glyphs.</param>
    /// <param name="width">Points.</param>
    /// <param name="element">Null inside an artifact or a figure: its words are not read.</param>
    public SetText(ShapedText shaped, double width, StructureElement? element)
    {
        this.shaped = shaped;
        this.element = element;
        lines = LineBreaks.Break(shaped, width);
        if (element is not null)
            runElements = RunElements(shaped, element);
    }

    public int Lines => lines.Count;
    public TextStyle Style => shaped.Style;
    public double Leading => shaped.Style.Leading;
    public double Height => lines.Count * shaped.Style.Leading;

    /// <summary>Width of a line in points.</summary>
    public double WidthOf(int line) => lines[line].Width;

    /// <summary>Width of the widest line in points.</summary>
    public double Width
    {
        get
        {
            var widest = 0.0;
            foreach (var line in lines)
                widest = Math.Max(widest, line.Width);
            return widest;
        }
    }

    /// <summary>Prints one line, its top at <paramref name="top"/>.</summary>
    public void Draw(Canvas canvas, int line, double x, double top, bool tagged = true)
    {
        var (start, end, _) = lines[line];
        var baseline = top + shaped.Style.Baseline;
        for (var run = 0; run < shaped.Runs.Count; run++)
        {
            var from = Math.Max(start, shaped.RunStarts[run]);
            var to = Math.Min(end, shaped.RunStarts[run + 1]);
            if (from >= to)
                continue;
            if (tagged && element is not null)
                canvas.Mark(runElements?[run] ?? element);
            var colour = shaped.Runs[run].Quiet ? Palette.Quiet : shaped.Style.Colour;
            var offset =
                (shaped.Advanced[from] - shaped.Advanced[start]) * shaped.Style.Size / EmbeddedFonts.UnitsPerEm;
            canvas.Glyphs(shaped, run, from, to, x + offset, baseline, colour);
        }
    }

    private static StructureElement?[]? RunElements(ShapedText shaped, StructureElement element)
    {
        StructureElement?[]? elements = null;
        for (var run = 0; run < shaped.Runs.Count; run++)
        {
            var (language, spoken) = (shaped.Runs[run].Language, shaped.Runs[run].Spoken);
            if (language is null && spoken is null)
                continue;
            elements ??= new StructureElement?[shaped.Runs.Count];
            elements[run] = Same(shaped, run, spoken, language)
                ? elements[run - 1]
                : element.Later("Span", language, spoken);
        }
        return elements;
    }

    private static bool Same(ShapedText shaped, int run, string? spoken, Language? language) =>
        run > 0 && spoken is null && shaped.Runs[run - 1] is { Spoken: null } before && before.Language == language;
}
