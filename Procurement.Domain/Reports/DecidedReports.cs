using Procurement.Domain.Common.Texts;
using Procurement.Domain.Solicitations;

namespace Procurement.Domain.Reports;

/// <summary>The reports that rest on a decided call as a whole.</summary>
public static class DecidedReports
{
    /// <summary>
    /// Every one of them, in order: for the approver in English and French, then the debriefs in rank order, each in its
    /// bidder's language; last, what is about all regions of a CFP.
    /// </summary>
    public static IEnumerable<ReportTitle> Of(CallRecord record)
    {
        var isRfq = record.Call.Terms.Kind == CallKind.RequestForQualifications;
        foreach (var file in record.Competitions)
        {
            var region = isRfq ? null : file.Competition.Region;
            foreach (var language in Enum.GetValues<Language>())
                yield return new ReportTitle
                {
                    Document = isRfq ? ReportDocumentKind.Qualification : ReportDocumentKind.Evaluation,
                    Call = record.Call.Terms.Reference,
                    Region = region,
                    Language = language,
                };
            foreach (var bidder in DebriefReport.OfferedTo(record, file.Competition.Region))
                yield return new ReportTitle
                {
                    Document = ReportDocumentKind.Debrief,
                    Call = record.Call.Terms.Reference,
                    Region = region,
                    Bidder = bidder,
                    Language = record.Bidders.First(one => one.Bidder == bidder).Facts.Language,
                };
        }
        if (!isRfq)
            foreach (var title in OverRegions(record))
                yield return title;
    }

    private static IEnumerable<ReportTitle> OverRegions(CallRecord record)
    {
        var documents = new List<ReportDocumentKind>();
        if (ComparisonReport.IsFor(record.Call) && CallReport.Bars(record) is null)
            documents.Add(ReportDocumentKind.Comparison);
        if (RecommendationReport.Bars(record) is null)
            documents.Add(ReportDocumentKind.Recommendation);
        return from document in documents
            from language in Enum.GetValues<Language>()
            select new ReportTitle
            {
                Document = document,
                Call = record.Call.Terms.Reference,
                Language = language,
            };
    }

    /// <summary>Fills one of them from the record.</summary>
    /// <exception cref="ArgumentException">It is a report of another kind.</exception>
    public static Report Fill(CallRecord record, ReportTitle title) =>
        title.Document switch
        {
            ReportDocumentKind.Qualification => QualificationReport.Of(record),
            ReportDocumentKind.Evaluation => EvaluationReport.Of(record, title.Region!),
            ReportDocumentKind.Debrief => DebriefReport.Of(record, title.Region ?? "", title.Bidder!)!,
            ReportDocumentKind.Comparison => ComparisonReport.Of(record),
            ReportDocumentKind.Recommendation => RecommendationReport.Of(record),
            _ => throw new ArgumentException(title.Document.ToString(), nameof(title)),
        };
}
