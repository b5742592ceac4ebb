using Microsoft.Extensions.DependencyInjection;
using Procurement.Domain.Notices.Templates;
using Procurement.Domain.Reports;
using Procurement.Domain.Reports.Letters;
using Procurement.Infrastructure.Reporting.Documents.Letters;

namespace Procurement.Infrastructure.Reporting;

/// <summary>Registers how reports are printed, and the words of letters.</summary>
public static class ReportingRegistration
{
    /// <summary>Prints reports as PDF.</summary>
    public static IServiceCollection AddReporting(this IServiceCollection services) =>
        services
            .AddSingleton<IReportRenderer, PdfReportRenderer>()
            .AddSingleton<ILetterTexts, LetterTexts>()
            .AddSingleton<IShippedParagraphs, ShippedParagraphs>();
}
