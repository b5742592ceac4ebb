using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Qualification;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Qualification;

/// <summary>Derives the qualified list from the RFQ's ranking and publishes its first version.</summary>
/// <remarks>Refuses: access.not-found, call.not-in-evaluation, award.regions-incomplete, ranking.stale.</remarks>
public sealed record DecideQualification(SolicitationId Call) : ICommand<QualifiedListId>, IAboutCall;

internal sealed class DecideQualificationHandler(
    ISolicitations calls,
    ICompetitions competitions,
    IQualifiedLists lists,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<DecideQualification, Outcome<QualifiedListId>>
{
    public async Task<Outcome<QualifiedListId>> Handle(DecideQualification command, CancellationToken cancellationToken)
    {
        if (
            await calls.Find(command.Call, cancellationToken)
                is not { Terms.Kind: CallKind.RequestForQualifications } rfq
            || (await competitions.FilesOf(rfq.Id, cancellationToken)).SingleOrDefault() is not { } file
        )
            return AccessRefusals.NotFound;
        if (file.Competition.BarsDecision() is { } barred)
            return barred;
        if (rfq.Decide() is { } refusal)
            return refusal;
        var list = new QualifiedList(
            new QualifiedListId(identifiers.Next()),
            rfq.Id,
            listVersion: 1,
            file.LatestRanking(),
            rfq.Terms.ShortlistMaximum
        );
        if (list.Publish(clock.GetUtcNow(), rfq.Terms.ListExpiresAt) is { } unpublished)
            return unpublished;
        lists.Add(list);
        return list.Id;
    }
}
