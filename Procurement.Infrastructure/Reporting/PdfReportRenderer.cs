using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents;
using Procurement.Infrastructure.Reporting.Pdf;

namespace Procurement.Infrastructure.Reporting;

/// <summary>Prints reports as tagged PDF. Another way to print them is another class like this one.</summary>
public sealed class PdfReportRenderer : IReportRenderer
{
    /// <inheritdoc />
    public RenderedReport Render(Report report, Language language)
    {
        var printed = PdfPrinter.Print(ReportDocuments.Compose(report, language));
        return new RenderedReport(printed.Bytes, printed.Pages);
    }

    /// <summary>Does now what the first report would otherwise wait for: fonts and words are read, and a page is laid
    /// out.</summary>
    public static void Prepare() => PdfPrinter.Print(BlankDocument.Of(Language.English));
}
