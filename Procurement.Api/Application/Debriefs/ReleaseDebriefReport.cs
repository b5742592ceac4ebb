using System.Collections.Immutable;
using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Reports;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Reports;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Debriefs;

/// <summary>Lets the bidder that asked read its debrief report; after a call for proposals once its region is settled.</summary>
/// <remarks>Refuses: access.not-found, debrief.too-early, debrief.already-released.</remarks>
public sealed record ReleaseDebriefReport(SolicitationId Call, DebriefId Debrief) : ICommand<Done>, IAboutCall;

internal sealed class ReleaseDebriefReportHandler(
    IDebriefs debriefs,
    ISolicitations calls,
    IAwards awards,
    ReportDesk desk,
    TimeProvider clock
) : IRequestHandler<ReleaseDebriefReport, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(ReleaseDebriefReport command, CancellationToken cancellationToken)
    {
        if (await debriefs.Find(command.Call, command.Debrief, cancellationToken) is not { } debrief)
            return AccessRefusals.NotFound;
        var call = await calls.Find(command.Call, cancellationToken);
        if (call?.Terms.Kind == CallKind.CallForProposals && !await IsSettled(debrief, cancellationToken))
            return new Refusal("debrief.too-early");
        if (debrief.ReleaseReport(clock.GetUtcNow()) is { } refusal)
            return refusal;
        return await Issue(debrief, cancellationToken) is [_, ..] faults ? faults : default(Done);
    }

    /// <summary>What the bidder reads from now on is issued and kept, so that it can ask whether its paper is the one.</summary>
    private async Task<ImmutableArray<Refusal>> Issue(Debrief debrief, CancellationToken cancellation)
    {
        var titles = await desk.Titles(debrief.Call, kind => kind == ReportDocumentKind.Debrief, cancellation);
        foreach (var title in titles.Where(one => one.Bidder == debrief.Bidder && (one.Region ?? "") == debrief.Region))
            if (await desk.Keep(debrief.Call, title.Subject(), cancellation) is { IsRefused: true } refused)
                return refused.Refusals;
        return [];
    }

    private async Task<bool> IsSettled(Debrief debrief, CancellationToken cancellation) =>
        await awards.Of(debrief.Call, cancellation) is { } award
        && award.Entries.Any(entry => entry.Region == debrief.Region && entry.IsSettled());
}
