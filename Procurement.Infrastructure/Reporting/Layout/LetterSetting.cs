using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>Sets the parts that only letters have.</summary>
internal static class LetterSetting
{
    private const double AfterAddressee = 16;

    public static void Set(Addressee addressee, Composition composition)
    {
        var from = composition.Galley.Count;
        for (var line = 0; line < addressee.Lines.Count; line++)
            composition.Paragraph(
                addressee.Lines[line],
                line == 0 ? Styles.StrongBody : Styles.Body,
                LinePlace.Margin(0, line == addressee.Lines.Count - 1 ? AfterAddressee : 0)
            );
        composition.Galley.Keep(from);
    }

    public static void Set(LetterSubject subject, Composition composition)
    {
        var target = new Destination(1, null, subject.Text.ToString());
        composition.Destinations.Add(target);
        composition.Galley.AddLines(
            composition.Set(
                subject.Text,
                Styles.LetterSubject,
                PageMeasures.ReadingWidth,
                composition.Section.Add("H1")
            ),
            LinePlace.Margin(Spaces.BeforeLetterSubject, Spaces.AfterLetterSubject) with
            {
                HoldsNext = 2,
                Target = target,
            }
        );
    }
}
