using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Reports;

namespace Procurement.Api.Application.Reports;

/// <summary>Prints one document of a call.</summary>
/// <param name="Call">The call.</param>
/// <param name="Subject">Which document.</param>
/// <remarks>Refuses: access.not-found (no such call, or none of its documents that the person may know of).</remarks>
public sealed record RenderReport(SolicitationId Call, DocumentSubject Subject)
    : IQuery<WrittenReport>,
        IAboutCall,
        IAboutDocument
{
    /// <inheritdoc />
    public ReportDocumentKind Document => Subject.Document;
}

internal sealed class RenderReportHandler(ReportDesk desk) : IRequestHandler<RenderReport, Outcome<WrittenReport>>
{
    public Task<Outcome<WrittenReport>> Handle(RenderReport query, CancellationToken cancellationToken) =>
        desk.Print(query.Call, query.Subject, cancellationToken);
}
