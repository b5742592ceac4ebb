using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>Sets headings; each keeps two lines of what follows and can be led to.</summary>
internal static class HeadingSetting
{
    public static void Set(Heading heading, Composition composition)
    {
        if (heading.NewPage)
            composition.Galley.NewPage(always: heading.Number is { } number && IsAnnex(number));
        else if (heading.NewPageIfUsed)
            composition.Galley.NewPageIfUsed(withHeading: false);
        if (heading.Level == 2)
            composition.Section = composition.Root.Add("Sect");
        var target = new Destination(heading.Level, heading.Number, heading.Text.ToString());
        composition.Destinations.Add(target);
        if (heading.Level == 2)
            composition.Sections.Add(target);
        var tag = composition.Section.Add(heading.Level == 2 ? "H2" : "H3");
        if (heading.Level > 2)
            SetSubsection(heading, composition, tag, target);
        else if (composition.IsLetter)
            SetPlain(heading.Text, composition, tag, target, Spaces.BeforeLetterSubhead);
        else
            SetSection(heading, composition, tag, target);
    }

    /// <summary>The contents page's own heading, or that of a section without number.</summary>
    private static void SetSection(Heading heading, Composition composition, StructureElement tag, Destination target)
    {
        var indent = 0.0;
        (SetText, double)? lead = null;
        if (heading.Number is { } number)
        {
            var text = composition.Set(number + " ", Styles.Section, PageMeasures.TextWidth, tag);
            indent = IsAnnex(number)
                ? text.Width + Spaces.AfterAnnexNumber
                : Math.Max(Spaces.SectionNumber, text.Width + 4);
            lead = (text, PageMeasures.Left);
        }
        composition.Galley.AddLines(
            composition.Set(heading.Text, Styles.Section, PageMeasures.TextWidth - indent, tag),
            new LinePlace(PageMeasures.Left + indent, Spaces.BeforeSection, Spaces.AfterSection)
            {
                HoldsNext = 2,
                Lead = lead,
                Target = target,
            }
        );
    }

    private static void SetSubsection(
        Heading heading,
        Composition composition,
        StructureElement tag,
        Destination target
    )
    {
        var text = heading.Number is { } number
            ? new RichText([new Run(number + " "), .. heading.Text.Runs])
            : heading.Text;
        var afterSection = composition.Previous is Heading { Level: 2 };
        var before = afterSection ? Spaces.BeforeSubsectionAfterSection : Spaces.BeforeSubsection;
        SetPlain(text, composition, tag, target, before);
    }

    private static void SetPlain(
        RichText text,
        Composition composition,
        StructureElement tag,
        Destination target,
        double before
    ) =>
        composition.Galley.AddLines(
            composition.Set(text, Styles.Subsection, PageMeasures.ReadingWidth, tag),
            LinePlace.Margin(before, Spaces.AfterSubsection) with
            {
                HoldsNext = 2,
                Target = target,
            }
        );

    private static bool IsAnnex(string number) => number.AsSpan().ContainsAnyExcept("0123456789.");
}
