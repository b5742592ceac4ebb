using Procurement.Infrastructure.Reporting;

namespace Procurement.Tests.Operations.Cases;

/// <summary>Prints reports without what they are checked by, which differs from one record to the next.</summary>
internal sealed class WithoutImprint : IReportRenderer
{
    public RenderedReport Render(Report report, Language language) =>
        new PdfReportRenderer().Render(report with { Head = report.Head with { Imprint = null } }, language);
}
