using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Infrastructure.Reporting.Documents;

/// <summary>Which document says what a report holds.</summary>
internal static class ReportDocuments
{
    /// <summary>The report in words, in one language.</summary>
    public static ReportDocument Compose(Report report, Language language) =>
        throw new NotSupportedException(report.ToString() + language);
}
