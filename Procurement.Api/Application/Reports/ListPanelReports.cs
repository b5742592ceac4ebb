using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Reports;

namespace Procurement.Api.Application.Reports;

/// <summary>Which documents about one competition there are now for who has a duty in it, in order.</summary>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ListPanelReports(CompetitionId Competition)
    : IQuery<IReadOnlyList<ReportTitle>>,
        IAboutCompetition;

internal sealed class ListPanelReportsHandler(
    PaperReading papers,
    ReportDesk desk,
    RegionsOfCompetitions regions,
    ActingPerson acting
) : IRequestHandler<ListPanelReports, Outcome<IReadOnlyList<ReportTitle>>>
{
    public async Task<Outcome<IReadOnlyList<ReportTitle>>> Handle(
        ListPanelReports query,
        CancellationToken cancellationToken
    )
    {
        if (
            await regions.Of(query.Competition, cancellationToken) is not var (call, region)
            || await papers.Of(call, cancellationToken) is not { } found
        )
            return AccessRefusals.NotFound;
        var titles = await desk.Titles(found, acting.MayRead, cancellationToken);
        return titles.Where(title => title.Region == region).ToList();
    }
}
