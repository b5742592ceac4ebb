using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Reports;

namespace Procurement.Api.Application.Reports;

/// <summary>Which documents of a call there are now for the current person, in order.</summary>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ListReports(SolicitationId Call) : IQuery<IReadOnlyList<ReportTitle>>, IAboutCall;

internal sealed class ListReportsHandler(PaperReading papers, ReportDesk desk, ActingPerson acting)
    : IRequestHandler<ListReports, Outcome<IReadOnlyList<ReportTitle>>>
{
    public async Task<Outcome<IReadOnlyList<ReportTitle>>> Handle(
        ListReports query,
        CancellationToken cancellationToken
    ) =>
        await papers.Of(query.Call, cancellationToken) is { } found
            ? (await desk.Titles(found, acting.MayRead, cancellationToken)).ToList()
            : AccessRefusals.NotFound;
}
