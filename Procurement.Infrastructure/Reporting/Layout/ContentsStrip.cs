using System.Globalization;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>One line of the contents page: number, title, page number, and a link over all of it.</summary>
internal sealed class ContentsStrip(
    Composition composition,
    StructureElement tag,
    SetText? number,
    SetText title,
    string words,
    int section
) : Strip
{
    private const double Padding = 2.1;
    private const double PageWidth = 30;

    public static ContentsStrip Of(
        Heading heading,
        string words,
        int section,
        Composition composition,
        StructureElement tag
    )
    {
        var width = PageMeasures.TextWidth - Spaces.SectionNumber - PageWidth;
        var number = heading.Number is { } text
            ? composition.Set(text[(text.LastIndexOf(' ') + 1)..] + " ", Styles.Body, Spaces.SectionNumber, tag)
            : null;
        RichText spaced = new([.. heading.Text.Runs, new Run(" ")]);
        var title = composition.Set(spaced, Styles.Body, width, tag);
        return new ContentsStrip(composition, tag, number, title, words, section)
        {
            Height = title.Height + 2 * Padding + Spaces.Hairline,
        };
    }

    public override void Draw(Canvas canvas, double top)
    {
        var target = composition.Sections[section];
        number?.Draw(canvas, 0, PageMeasures.Left, top + Padding);
        for (var line = 0; line < title.Lines; line++)
            title.Draw(canvas, line, PageMeasures.Left + Spaces.SectionNumber, top + Padding + line * title.Leading);
        var page = composition.Set(
            (target.Page + 1).ToString(CultureInfo.InvariantCulture),
            Styles.Body,
            PageWidth,
            tag
        );
        page.Draw(canvas, 0, PageMeasures.Right - page.WidthOf(0), top + Padding + (title.Lines - 1) * title.Leading);
        canvas.Link(new PageLink(tag, words, target, PageMeasures.Left, top, PageMeasures.Right, top + Height));
        canvas.MarkArtifact();
        var below = top + Height - Spaces.Hairline / 2;
        canvas.Line(Palette.Rule, Spaces.Hairline, PageMeasures.Left, below, PageMeasures.Right, below);
    }
}
