using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>Sets a text in two languages: line beside line, each column an element of its own in its language.</summary>
internal sealed class SideBySideSetting
{
    private const double Width = 222;
    private const double Gap = PageMeasures.TextWidth - 2 * Width;

    private readonly Composition composition;
    private readonly double x;
    private readonly StructureElement column;
    private StructureElement? list;

    private SideBySideSetting(Composition composition, Language language, double x)
    {
        (this.composition, this.x) = (composition, x);
        column = composition.Section.Add("Sect", language: language);
    }

    public static void Set(SideBySide text, Composition composition)
    {
        var left = new SideBySideSetting(composition, text.Left, PageMeasures.Left);
        var right = new SideBySideSetting(composition, text.Right, PageMeasures.Left + Width + Gap);
        foreach (var passage in text.Passages)
            Add(left.Set(passage.Left, passage.Style), right.Set(passage.Right, passage.Style), passage, composition);
    }

    private SideText Set(RichText words, PassageStyle style)
    {
        if (style != PassageStyle.Item)
            list = null;
        var look = StyleOf(style);
        if (words.ToString().Length == 0)
            return new SideText(composition.Set(words, look, Width, null), x, null, null);
        switch (style)
        {
            case PassageStyle.Item:
                var item = (list ??= column.Add("L", TagAttribute.Bulleted)).Add("LI");
                var bullet = composition.Set("•", look, Spaces.BulletText, item.Add("Lbl"));
                var text = composition.Set(words, look, Width - Spaces.BulletText, item.Add("LBody"));
                return new SideText(text, x + Spaces.BulletText, (bullet, x + Spaces.Bullet), null);
            case PassageStyle.Heading:
                var target = new Destination(2, null, words.ToString());
                composition.Destinations.Add(target);
                return new SideText(composition.Set(words, look, Width, column.Add("H2")), x, null, target);
            default:
                return new SideText(composition.Set(words, look, Width, column.Add("P")), x, null, null);
        }
    }

    private static TextStyle StyleOf(PassageStyle style) =>
        style switch
        {
            PassageStyle.Heading => Styles.Subsection,
            PassageStyle.Note => Styles.SmallQuiet,
            _ => Styles.Body,
        };

    private static void Add(SideText left, SideText right, Passage passage, Composition composition)
    {
        var lines = Math.Max(left.Text.Lines, right.Text.Lines);
        var (before, after) = passage.Style switch
        {
            PassageStyle.Heading => (Spaces.BeforeLetterSubhead, Spaces.AfterSubsection),
            PassageStyle.Item => (0, Spaces.AfterListItem),
            _ => (0, Spaces.AfterParagraph),
        };
        for (var line = 0; line < lines; line++)
        {
            // Neither side leaves a line alone at the top or at the bottom of a page.
            var alone = line > 0 && (left.IsAlone(line) || right.IsAlone(line));
            composition.Galley.Add(
                new SideStrip(left, right, line)
                {
                    Height = left.Text.Leading,
                    Before = line == 0 ? before : 0,
                    After = line == lines - 1 ? after : 0,
                    Break = alone ? PageBreak.Held : PageBreak.Free,
                }
            );
            if (passage.Style == PassageStyle.Heading)
                composition.Galley.HoldNext(2);
        }
    }
}
