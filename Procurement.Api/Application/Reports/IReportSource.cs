using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Reports;

namespace Procurement.Api.Application.Reports;

/// <summary>
/// Fills documents of some kinds from what is recorded. Who may read a kind, and at which stage of the call, stands in the
/// access table; what depends on the person or on a step (an own sheet, a closed step, a release) is decided here.
/// </summary>
internal interface IReportSource
{
    /// <summary>The kinds that it fills.</summary>
    IReadOnlyList<ReportDocumentKind> Documents { get; }

    /// <summary>The documents of a call that there are now for the current person, in order; none refuses.</summary>
    Task<IReadOnlyList<ReportTitle>> Titles(CallPapers papers, CancellationToken cancellation);

    /// <summary>Whether the current person may read the file that was kept of a document when it was released, whatever the
    /// record says now.</summary>
    Task<bool> MayReadCopy(SolicitationId call, DocumentSubject subject, CancellationToken cancellation) =>
        Task.FromResult(false);

    /// <summary>One of them, filled. Refuses access.not-found (there is none, or it is not the current person's to know
    /// of), and what the document's own rules refuse.</summary>
    Task<Outcome<FilledReport>> Fill(SolicitationId call, DocumentSubject subject, CancellationToken cancellation);
}

/// <summary>A report with its title.</summary>
/// <param name="Title">Which it is.</param>
/// <param name="Report">What it holds.</param>
internal sealed record FilledReport(ReportTitle Title, Report Report);
