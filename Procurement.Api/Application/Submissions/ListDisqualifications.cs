using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Submissions;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Submissions;

/// <summary>The proposals to disqualify in a competition, oldest first, with what came of each.</summary>
public sealed record ListDisqualifications(CompetitionId Competition)
    : IQuery<IReadOnlyList<DisqualificationSummary>>,
        IAboutCompetition;

/// <summary>A proposal to disqualify.</summary>
public sealed record DisqualificationSummary(
    DisqualificationProposalId Id,
    string Bidder,
    ProposalState State,
    BilingualText Reason,
    string ProposedBy,
    DateTimeOffset ProposedAt,
    string? DecidedBy,
    DateTimeOffset? DecidedAt,
    BilingualText? ReturnReason
);

internal sealed class ListDisqualificationsHandler(IReadContext read)
    : IRequestHandler<ListDisqualifications, Outcome<IReadOnlyList<DisqualificationSummary>>>
{
    public async Task<Outcome<IReadOnlyList<DisqualificationSummary>>> Handle(
        ListDisqualifications query,
        CancellationToken cancellationToken
    ) =>
        await read
            .DisqualificationProposals.Where(one => one.Competition == query.Competition)
            .OrderBy(one => one.ProposedAt)
            .ThenBy(one => one.Id)
            .Select(one => new DisqualificationSummary(
                one.Id,
                one.Bidder,
                one.State,
                one.Reason,
                one.ProposedBy,
                one.ProposedAt,
                one.DecidedBy,
                one.DecidedAt,
                one.ReturnReason
            ))
            .ToListAsync(cancellationToken);
}
