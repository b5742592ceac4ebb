using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;
using Procurement.Infrastructure.Reporting.Resources;

namespace Procurement.Infrastructure.Reporting.Documents.Qualification;

/// <summary>The qualification report of an RFQ.</summary>
internal static class QualificationDocument
{
    /// <summary>The document in one language.</summary>
    public static ReportDocument Of(QualificationReport report, Language language)
    {
        var draft = new Draft(report.Head, report.Bidders, Words.OfQualification(language));
        return Front.Around(
            draft,
            draft.Text("Kind"),
            (draft.Text("Title"), draft.Text("Title.Within")),
            draft.In(report.Head.CallTitle),
            Facts(draft, report).Concat(Sections(draft, report))
        );
    }

    private static IEnumerable<Block> Facts(Draft draft, QualificationReport report)
    {
        yield return Front.Facts(
            draft,
            [
                new(draft.Text("Fact.Reference"), report.Head.Reference),
                new(draft.Text("Fact.Closed"), draft.Moments.DateAndTime(report.Head.ClosesAt)),
                new(
                    draft.Text("Fact.Report"),
                    draft.Say(
                        "Fact.FromRanking",
                        ("date", draft.Moments.Date(report.Head.DataAt)),
                        ("ranked", draft.Moments.Date(report.RankedAt))
                    )
                ),
                new(draft.Text("Fact.For"), draft.Say("Fact.Readers")),
            ]
        );
    }

    private static IEnumerable<Block> Sections(Draft draft, QualificationReport report)
    {
        var number = 0;
        Heading Next(RichText text, bool newPage = false) => new(2, draft.Numbers.Whole(++number), text, newPage);
        var blocks = new List<Block> { Next(draft.Say("Section.Summary")) };
        blocks.AddRange(QualificationSummary.Of(draft, report));
        blocks.Add(Next(draft.Say("Section.Request"), newPage: true));
        blocks.AddRange(RequestSection.Of(draft, report));
        blocks.Add(Next(draft.Say("Section.Submissions")));
        blocks.AddRange(SubmissionsTable.Of(draft, report));
        blocks.Add(Next(draft.Say("Section.Team")));
        blocks.AddRange(TeamTable.Of(draft, report));
        blocks.Add(Next(draft.Say("Section.Mandatory")));
        blocks.AddRange(MandatoryTables.Of(draft, report));
        foreach (var step in report.Head.Plan.RatedSteps)
        {
            blocks.Add(Next(draft.Name(step)));
            blocks.AddRange(RespondentTable.Of(draft, report, step));
        }
        if (report.ShortlistMaximum is not null)
        {
            blocks.Add(Next(draft.Say("Section.CutOff")));
            blocks.AddRange(CutOffSection.Of(draft, report));
        }
        blocks.Add(Next(draft.Say("Section.Signatures")));
        blocks.Add(SignatureLines.OfTwo(draft));
        blocks.AddRange(AgreedReasonsAnnex.Of(draft, report));
        return blocks;
    }
}
