using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Reports;

/// <summary>Prints a report. The same report and language always give the same bytes.</summary>
public interface IReportRenderer
{
    /// <summary>The report as a file that a person reads, in one language.</summary>
    RenderedReport Render(Report report, Language language);
}

/// <summary>A printed report.</summary>
/// <param name="Content">The file.</param>
/// <param name="Pages">How many pages it has.</param>
public sealed record RenderedReport(byte[] Content, int Pages);
