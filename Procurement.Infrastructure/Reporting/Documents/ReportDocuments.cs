using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Debrief;
using Procurement.Infrastructure.Reporting.Documents.Evaluation;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Panel;
using Procurement.Infrastructure.Reporting.Documents.Qualification;
using Procurement.Infrastructure.Reporting.Documents.Regions;

namespace Procurement.Infrastructure.Reporting.Documents;

/// <summary>Which document says what a report holds.</summary>
internal static class ReportDocuments
{
    /// <summary>The report in words, in one language.</summary>
    public static ReportDocument Compose(Report report, Language language) =>
        report switch
        {
            QualificationReport qualification => QualificationDocument.Of(qualification, language),
            EvaluationReport evaluation => EvaluationDocument.Of(evaluation, language),
            DebriefReport debrief => DebriefDocument.Of(debrief, language),
            ScoreSheetReport sheet => ScoreSheetDocument.Of(sheet, language),
            ConsensusReport consensus => ConsensusDocument.Of(consensus, language),
            ComparisonReport comparison => ComparisonDocument.Of(comparison, language),
            RecommendationReport recommendation => RecommendationDocument.Of(recommendation, language),
            _ => throw new ArgumentException(report.GetType().Name, nameof(report)),
        };
}
