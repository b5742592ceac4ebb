using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Reports;

namespace Procurement.Api.Application.Reports;

/// <summary>Prints a document about the work of one competition's panel, for whoever has a duty in that
/// competition.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Subject">Which document; its region is the competition's.</param>
/// <remarks>Refuses: access.not-found (no such competition, or none of its documents that the person may know
/// of).</remarks>
public sealed record RenderPanelReport(CompetitionId Competition, DocumentSubject Subject)
    : IQuery<WrittenReport>,
        IAboutCompetition,
        IAboutDocument
{
    /// <inheritdoc />
    public ReportDocumentKind Document => Subject.Document;
}

internal sealed class RenderPanelReportHandler(ReportDesk desk, RegionsOfCompetitions regions)
    : IRequestHandler<RenderPanelReport, Outcome<WrittenReport>>
{
    public async Task<Outcome<WrittenReport>> Handle(RenderPanelReport query, CancellationToken cancellationToken) =>
        await regions.Of(query.Competition, cancellationToken) is var (call, region)
            ? await desk.Print(call, query.Subject with { Region = region }, cancellationToken)
            : AccessRefusals.NotFound;
}
