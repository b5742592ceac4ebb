using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Reports;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Records;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Debriefs;

/// <summary>A bidder reads its debrief once it was released: the very data that its file was printed from.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Language">The language in which it is read.</param>
/// <remarks>Refuses: access.not-found (also: not released).</remarks>
public sealed record ReadDebrief(CompetitionId Competition, Language Language)
    : IQuery<ReadDebriefDetails>,
        IAboutCompetition;

/// <summary>A released debrief.</summary>
/// <param name="Call">The call.</param>
/// <param name="Title">Which document it is.</param>
/// <param name="Report">What it says; null: what stands in the record has changed since it was released, and only the
/// file that was issued says what was said then.</param>
public sealed record ReadDebriefDetails(SolicitationId Call, ReportTitle Title, DebriefReport? Report);

internal sealed class ReadDebriefHandler(
    IReadContext read,
    IRecordChains chains,
    ReportDesk desk,
    ICurrentPerson current
) : IRequestHandler<ReadDebrief, Outcome<ReadDebriefDetails>>
{
    public async Task<Outcome<ReadDebriefDetails>> Handle(ReadDebrief query, CancellationToken cancellationToken)
    {
        var own = current.Person.ActsFor;
        var found = await (
            from competition in read.Competitions
            where competition.Id == query.Competition
            join debrief in read.Debriefs
                on new { Call = competition.Solicitation, competition.Region } equals new
                {
                    debrief.Call,
                    debrief.Region,
                }
            where debrief.Bidder == own && debrief.ReportReleasedAt != null
            select new { Call = competition.Solicitation, competition.Region }
        ).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
            return AccessRefusals.NotFound;
        var region = found.Region.Length == 0 ? null : found.Region;
        var subject = new DocumentSubject(ReportDocumentKind.Debrief, query.Language, region, own);
        var stamp = await chains.StampOf(found.Call, query.Competition, cancellationToken);
        var issued = await desk.AsIssued(found.Call, subject, stamp, cancellationToken);
        return issued.IsRefused
            ? issued.Refusals
            : new ReadDebriefDetails(found.Call, issued.Value.Title, issued.Value.Report as DebriefReport);
    }
}
