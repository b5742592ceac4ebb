using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>Sets running text: paragraphs, lists and tables of facts.</summary>
internal static class TextSetting
{
    private const double AboveTableNote = -8;
    private const double AboveEnclosure = 12;
    private const int ShortTable = 10;

    public static void Set(Paragraph paragraph, Composition composition)
    {
        switch (paragraph.Style)
        {
            case ParagraphStyle.TableNote:
                var place = LinePlace.Margin(AboveTableNote, Spaces.AfterBlock);
                composition.Galley.HoldNext(1);
                composition.Paragraph(paragraph.Text, Styles.SmallQuiet, place, PageMeasures.TextWidth);
                break;
            case ParagraphStyle.Enclosure:
                var above = composition.Previous is Paragraph { Style: ParagraphStyle.Enclosure } ? 0 : AboveEnclosure;
                composition.Paragraph(paragraph.Text, Styles.SmallQuiet, LinePlace.Margin(above));
                break;
            default:
                composition.Paragraph(paragraph.Text, Styles.Body, LinePlace.Margin(0, Spaces.AfterParagraph));
                break;
        }
    }

    public static void Set(BulletList list, Composition composition)
    {
        var style = list.Small ? Styles.Small : Styles.Body;
        var after = list.Small ? Spaces.AfterSmallItem : Spaces.AfterListItem;
        var tag = composition.Section.Add("L", TagAttribute.Bulleted);
        for (var item = 0; item < list.Items.Count; item++)
        {
            var part = tag.Add("LI");
            var bullet = composition.Set("•", style, Spaces.BulletText, part.Add("Lbl"));
            var text = composition.Set(
                list.Items[item],
                style,
                PageMeasures.ReadingWidth - Spaces.BulletText,
                part.Add("LBody")
            );
            composition.Galley.AddLines(
                text,
                new LinePlace(
                    PageMeasures.Left + Spaces.BulletText,
                    0,
                    item == list.Items.Count - 1 ? Spaces.AfterList : after
                )
                {
                    Lead = (bullet, PageMeasures.Left + Spaces.Bullet),
                }
            );
        }
    }

    public static void Set(FactTable facts, Composition composition)
    {
        var body = composition.Section.Add("Table").Add("TBody");
        var galley = composition.Galley;
        var from = galley.Count;
        var look = new RowLook(Spaces.FactPadding, Spaces.FactPadding, 0, Palette.Rule, false);
        var valueWidth = PageMeasures.TextWidth - Spaces.FactLabel;
        for (var row = 0; row < facts.Facts.Count; row++)
        {
            var tag = body.Add("TR");
            var labelWidth = Spaces.FactLabel - Spaces.FactGap;
            var label = composition.Set(
                facts.Facts[row].Label,
                Styles.FactLabel,
                labelWidth,
                tag.Add("TH", TagAttribute.RowHeader)
            );
            var value = composition.Set(
                Composition.Joined(facts.Facts[row].Lines),
                Styles.Small,
                valueWidth,
                tag.Add("TD")
            );
            var last = row == facts.Facts.Count - 1;
            RowStrip.Add(
                galley,
                [
                    new CellText(label, PageMeasures.Left, labelWidth, false),
                    new CellText(value, PageMeasures.Left + Spaces.FactLabel, valueWidth, false),
                ],
                look,
                row == 1 || last && row > 0 ? PageBreak.Held : PageBreak.Free,
                PageMeasures.TextHeight,
                null,
                last ? Spaces.AfterBlock : 0
            );
        }
        if (facts.Facts.Count <= ShortTable)
            galley.Keep(from);
    }
}
