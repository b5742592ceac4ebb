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
    IRecordedActs acts,
    IPriceReviews reviews,
    IFairnessFiles fairness
)
{
    /// <summary>The record of a decided call. Refuses access.not-found, call.not-decided.</summary>
    /// <param name="id">The call.</param>
    /// <param name="only">The one competition that is asked for; null: all.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<Outcome<CallRecord>> OfDecided(
        SolicitationId id,
        CancellationToken cancellation,
        CompetitionId? only = null
    )
    {
        if (await calls.Find(id, cancellation) is not { } call)
            return AccessRefusals.NotFound;
        if (!call.IsDecided())
            return new Refusal("call.not-decided", call.Terms.Reference);
        return await Of(call, only, cancellation) is { } record ? record : AccessRefusals.NotFound;
    }

    /// <summary>The record of a call as far as it has come; null: there is no such call.</summary>
    public async Task<CallRecord?> SoFarOf(SolicitationId id, CancellationToken cancellation) =>
        await calls.Find(id, cancellation) is { } call ? await Of(call, null, cancellation) : null;

    private async Task<CallRecord?> Of(Solicitation call, CompetitionId? only, CancellationToken cancellation) =>
        await programmes.Find(call.Programme, cancellation) is { } programme
            ? new CallRecord
            {
                Programme = programme,
                Bidders = await programmes.Bidders(programme.Id, cancellation),
                Call = call,
                Invited = await InvitedBy(call, cancellation),
                Qualified = await lists.CurrentOf(call.Id, cancellation),
                Competitions = only is { } one
                    ? [(await competitions.FileOf(one, cancellation))!]
                    : await competitions.FilesOf(call.Id, cancellation),
                Award = await awards.Of(call.Id, cancellation),
                Acts = programme.Facts.Policy == EvaluationPolicy.Service ? await acts.Of(call.Id, cancellation) : null,
                Fairness = await fairness.Of(call.Id, cancellation),
                PriceReviews = await reviews.Of(call.Id, cancellation),
            }
            : null;

    private async Task<InvitedList?> InvitedBy(Solicitation call, CancellationToken cancellation) =>
        call.Invites is { } invited
        && await lists.Find(invited, cancellation) is { } list
        && await calls.Find(list.Rfq, cancellation) is { } rfq
            ? new InvitedList(rfq.Terms.Reference, list)
            : null;
}
