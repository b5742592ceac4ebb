using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Reports;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Debriefs;

namespace Procurement.Api.Application.Debriefs;

/// <summary>Lets the bidder that asked read its debrief report; after a call for proposals once its region is settled. The
/// report is issued in both languages, and its files are kept: the bidder gets the same bytes for ever.</summary>
/// <remarks>Refuses: access.not-found, debrief.too-early, debrief.already-released, debrief.no-report (the bidder was
/// selected, or is not evaluated any more).</remarks>
public sealed record ReleaseDebriefReport(SolicitationId Call, DebriefId Debrief) : ICommand<Done>, IAboutCall;

internal sealed class ReleaseDebriefReportHandler(
    IDebriefs debriefs,
    CallRecords records,
    ReleasedDebriefs released,
    TimeProvider clock
) : IRequestHandler<ReleaseDebriefReport, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(ReleaseDebriefReport command, CancellationToken cancellationToken)
    {
        if (await debriefs.Find(command.Call, command.Debrief, cancellationToken) is not { } debrief)
            return AccessRefusals.NotFound;
        var record = await records.OfDecided(command.Call, cancellationToken);
        if (record.IsRefused || !ReleasedDebriefs.IsSettled(record.Value, debrief.Region))
            return new Refusal("debrief.too-early");
        if (debrief.ReleaseReport(clock.GetUtcNow()) is { } refusal)
            return refusal;
        return await released.Issue(record.Value, debrief, cancellationToken) is { } none ? none : default(Done);
    }
}
