using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Reports;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Plans;
using Procurement.Domain.Reports;

namespace Procurement.Api.Application.Debriefs;

/// <summary>Releases the debrief reports of all bidders that were not selected and have none yet, in the regions that are
/// settled, where the disclosure policy tells them without their asking.</summary>
/// <remarks>Refuses: access.not-found, call.not-decided, debrief.on-request (the policy waits for who asks),
/// debrief.too-early (no region is settled).</remarks>
public sealed record ReleaseUnaskedDebriefs(SolicitationId Call) : ICommand<IReadOnlyList<DebriefId>>, IAboutCall;

internal sealed class ReleaseUnaskedDebriefsHandler(
    IDebriefs debriefs,
    CallRecords records,
    ReleasedDebriefs released,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<ReleaseUnaskedDebriefs, Outcome<IReadOnlyList<DebriefId>>>
{
    public async Task<Outcome<IReadOnlyList<DebriefId>>> Handle(
        ReleaseUnaskedDebriefs command,
        CancellationToken cancellationToken
    )
    {
        var record = await records.OfDecided(command.Call, cancellationToken);
        if (record.IsRefused)
            return record.Refusals;
        var policy = DecisionTerms.Of(record.Value.Call.Plan).Policy;
        if (!policy.IsUnasked)
            return new Refusal("debrief.on-request", policy.Name);
        var regions = record
            .Value.Competitions.Select(file => file.Competition.Region)
            .Where(region => ReleasedDebriefs.IsSettled(record.Value, region))
            .ToList();
        if (regions.Count == 0)
            return new Refusal("debrief.too-early");
        var told = new List<DebriefId>();
        foreach (var region in regions)
        foreach (var bidder in DebriefReport.OfferedTo(record.Value, region))
            if (await Release(record.Value, region, bidder, cancellationToken) is { } debrief)
                told.Add(debrief);
        return told;
    }

    private async Task<DebriefId?> Release(
        CallRecord record,
        string region,
        string bidder,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var debrief = await debriefs.Of(record.Call.Id, region, bidder, cancellation);
        if (debrief is null)
        {
            var id = new DebriefId(identifiers.Next());
            debriefs.Add(debrief = Debrief.Unasked(id, record.Call.Id, region, bidder, current.Person.Id, now));
        }
        if (debrief.ReleaseReport(now) is not null)
            return null;
        await released.Issue(record, debrief, cancellation);
        return debrief.Id;
    }
}
