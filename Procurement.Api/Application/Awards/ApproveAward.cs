using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Qualification;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Awards;

/// <summary>Approves the recommendation as it stands. The approver names the winner of every region; any other than the
/// computed ones is refused.</summary>
/// <param name="Call">The call.</param>
/// <param name="Version">Version of the award that the approver read.</param>
/// <param name="Winners">One entry a region; a bidder of null: nobody.</param>
/// <param name="Reason">Why, in both languages; asked for where a region has a single proposal.</param>
/// <remarks>Refuses: access.not-found, version.stale, list.expired (the list that the call invites has ended),
/// award.not-recommended, duty.incompatible, ranking.stale, award.outdated, award.override-refused,
/// reason.missing.</remarks>
public sealed record ApproveAward(
    SolicitationId Call,
    int Version,
    IReadOnlyList<NamedWinner> Winners,
    BilingualText? Reason = null
) : ICommand<Done>, IAboutCall;

internal sealed class ApproveAwardHandler(
    ISolicitations calls,
    ICompetitions competitions,
    IAwards awards,
    IQualifiedLists lists,
    ICurrentPerson current,
    TimeProvider clock
) : IRequestHandler<ApproveAward, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(ApproveAward command, CancellationToken cancellationToken)
    {
        if (
            await calls.Find(command.Call, cancellationToken) is not { } call
            || await awards.Of(call.Id, cancellationToken) is not { } award
        )
            return AccessRefusals.NotFound;
        if (award.Version != command.Version)
            return AwardStanding.Stale(award);
        var now = clock.GetUtcNow();
        if (await BarsList(call, now, cancellationToken) is { } ended)
            return ended;
        var regions = await competitions.FilesOf(call.Id, cancellationToken);
        return award.Approve(call, regions, command.Winners, command.Reason, current.Person.Id, now) is { } refusal
            ? refusal
            : default(Done);
    }

    private async Task<Refusal?> BarsList(Solicitation call, DateTimeOffset now, CancellationToken cancellation) =>
        call.Terms.InvitesListOf is { } rfq ? (await lists.CurrentOf(rfq, cancellation))?.BarsUse(now) : null;
}
