using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>Sets the top of page one: buyer and mark over a line, then the title block of a report.</summary>
internal static class MastheadSetting
{
    private const double BuyerWidth = 290;
    private const double AfterLine = 20;
    private const double AfterSubtitle = 16;
    private const string BetweenLanguages = " / ";

    public static void Set(Composition composition)
    {
        var masthead = composition.Document.Masthead;
        var section = composition.Section;
        var buyer = composition.Set(masthead.Buyer, Styles.StrongBody, BuyerWidth, section.Add("P"));
        var mark = masthead.Mark is { } words
            ? composition.Set(
                Languages(words, composition.Language),
                Styles.RunningStrong,
                PageMeasures.TextWidth - BuyerWidth,
                section.Add("P")
            )
            : null;
        composition.Galley.Add(
            new MastheadStrip(buyer, mark) { Height = MastheadStrip.HeightOf(buyer, mark), After = AfterLine }
        );
        if (!composition.IsLetter)
            SetTitle(masthead, composition);
    }

    private static void SetTitle(Masthead masthead, Composition composition)
    {
        var tag = composition.Section.Add("H1");
        var target = new Destination(1, null, $"{masthead.Kind}, {masthead.Title}");
        composition.Destinations.Add(target);
        composition.Galley.AddLines(
            composition.Set(masthead.Kind + " ", Styles.Kind, PageMeasures.ReadingWidth, tag),
            LinePlace.Margin(0, 2) with
            {
                HoldsNext = 2,
                Target = target,
            }
        );
        composition.Galley.AddLines(
            composition.Set(masthead.Title, Styles.Title, PageMeasures.ReadingWidth, tag),
            LinePlace.Margin(0, 4) with
            {
                HoldsNext = 1,
            }
        );
        composition.Paragraph(masthead.Subtitle, Styles.Subtitle, LinePlace.Margin(0, AfterSubtitle));
    }

    // The mark is the same in both languages, English first, so that nobody overlooks it.
    private static RichText Languages(string mark, Language document)
    {
        var at = mark.IndexOf(BetweenLanguages, StringComparison.Ordinal);
        if (at < 0)
            return mark;
        var (english, french) = (mark[..at], mark[(at + BetweenLanguages.Length)..]);
        return document == Language.English
            ? RichText.Of(new Run(english + BetweenLanguages), new Run(french, Language: Language.French))
            : RichText.Of(new Run(english, Language: Language.English), new Run(BetweenLanguages + french));
    }
}
