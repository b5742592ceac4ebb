using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Debrief;

/// <summary>What the debrief is and is not.</summary>
internal static class AboutSection
{
    /// <summary>The list, whom to ask, and what the programme is about.</summary>
    public static IEnumerable<Block> Of(Draft draft, DebriefReport report)
    {
        var other = draft.Language == Language.French ? Language.English : Language.French;
        yield return new BulletList([
            draft.Say(report.IsRfq() ? "About.RepeatsTheRecord.Rfq" : "About.RepeatsTheRecord"),
            draft.Say("About.NamesNobody"),
            draft.Say("About.ChangesNothing"),
            draft.Say("About.Complaints"),
            new Run(draft.Text("About.OtherLanguage"), Language: other),
        ]);
        yield return new Paragraph(draft.Say("About.Questions", ("reference", report.Head.Reference)));
        yield return new Paragraph(draft.In(report.Head.About));
    }
}
