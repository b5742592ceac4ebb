using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Fairness;
using Procurement.Domain.Organizations;
using Procurement.Domain.Qualification;
using Procurement.Domain.Reports;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Reports;

/// <summary>Brings together what the reports of a call rest on.</summary>
internal sealed class CallRecords(
    IProgrammes programmes,
    ISolicitations calls,
    ICompetitions competitions,
    IQualifiedLists lists,
    IAwards awards,
    IFairnessFiles fairness
)
{
    /// <summary>The record of a decided call. Refuses access.not-found, call.not-decided.</summary>
    public async Task<Outcome<CallRecord>> OfDecided(SolicitationId id, CancellationToken cancellation)
    {
        if (
            await calls.Find(id, cancellation) is not { } call
            || await programmes.Find(call.Programme, cancellation) is not { } programme
        )
            return AccessRefusals.NotFound;
        if (!call.IsDecided())
            return new Refusal("call.not-decided", call.Terms.Reference);
        return new CallRecord
        {
            Programme = programme,
            Bidders = await programmes.Bidders(programme.Id, cancellation),
            Call = call,
            Invited = await InvitedBy(call, cancellation),
            Qualified = await lists.CurrentOf(call.Id, cancellation),
            Competitions = await competitions.FilesOf(call.Id, cancellation),
            Award = await awards.Of(call.Id, cancellation),
            Fairness = await fairness.Of(call.Id, cancellation),
        };
    }

    private async Task<InvitedList?> InvitedBy(Solicitation call, CancellationToken cancellation) =>
        call.Invites is { } invited
        && await lists.Find(invited, cancellation) is { } list
        && await calls.Find(list.Rfq, cancellation) is { } rfq
            ? new InvitedList(rfq.Terms.Reference, list)
            : null;
}
