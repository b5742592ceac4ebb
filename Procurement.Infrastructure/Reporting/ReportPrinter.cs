using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Debrief;
using Procurement.Infrastructure.Reporting.Documents.Evaluation;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Qualification;
using Procurement.Infrastructure.Reporting.Pdf;

namespace Procurement.Infrastructure.Reporting;

/// <summary>From data to document to PDF.</summary>
public sealed class ReportPrinter : IReportRenderer
{
    /// <inheritdoc />
    public RenderedReport Render(Report report, Language language)
    {
        var printed = PdfPrinter.Print(Compose(report, language));
        return new(printed.Bytes, printed.Pages);
    }

    /// <summary>What the report says in one language.</summary>
    /// <exception cref="ArgumentException">No document is written for this kind of report.</exception>
    internal static ReportDocument Compose(Report report, Language language) =>
        report switch
        {
            QualificationReport qualification => QualificationDocument.Of(qualification, language),
            EvaluationReport evaluation => EvaluationDocument.Of(evaluation, language),
            DebriefReport debrief => DebriefDocument.Of(debrief, language),
            _ => throw new ArgumentException("No document is written for this report.", nameof(report)),
        };
}
