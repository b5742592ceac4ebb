using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;
using Procurement.Domain.Reports.Letters;
using Procurement.Infrastructure.Reporting.Documents.Calls;
using Procurement.Infrastructure.Reporting.Documents.Debrief;
using Procurement.Infrastructure.Reporting.Documents.Evaluation;
using Procurement.Infrastructure.Reporting.Documents.Fairness;
using Procurement.Infrastructure.Reporting.Documents.Letters;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Panel;
using Procurement.Infrastructure.Reporting.Documents.Proceedings;
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
            LetterReport letter => LetterDocument.Of(letter, language),
            AddendumReport addendum => AddendumDocument.Of(addendum, language),
            AnswersReport answers => AnswersDocument.Of(answers, language),
            ReceiptReport receipt => ReceiptDocument.Of(receipt, language),
            InvitationReport invitation => InvitationDocument.Of(invitation, language),
            ProceedingsReport proceedings => ProceedingsDocument.Of(proceedings, language),
            FairnessReport fairness => FairnessDocument.Of(fairness, language),
            _ => throw new ArgumentException(report.GetType().Name, nameof(report)),
        };
}
