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
/// <param name="Id">Identifier.</param>
/// <param name="Bidder">Whose submission.</param>
/// <param name="Version">What the decision has to name: 1 for the first proposal about the submission.</param>
/// <param name="State">Whether it is decided, and how.</param>
/// <param name="Reason">Why the submission should be taken out.</param>
/// <param name="ProposedBy">Identifier of the person who proposed it.</param>
/// <param name="ProposedAt">When.</param>
/// <param name="DecidedBy">Identifier of the person who decided; null: nobody yet.</param>
/// <param name="DecidedAt">When; null: not yet.</param>
/// <param name="ReturnReason">Why it was sent back; null: it was not.</param>
public sealed record DisqualificationSummary(
    DisqualificationProposalId Id,
    string Bidder,
    int Version,
    ProposalState State,
    BilingualText Reason,
    string ProposedBy,
    DateTimeOffset ProposedAt,
    string? DecidedBy,
    DateTimeOffset? DecidedAt,
    BilingualText? ReturnReason
)
{
    internal static DisqualificationSummary Of(DisqualificationProposal one, int version) =>
        new(
            one.Id,
            one.Bidder,
            version,
            one.State,
            one.Reason,
            one.ProposedBy,
            one.ProposedAt,
            one.DecidedBy,
            one.DecidedAt,
            one.ReturnReason
        );
}

internal sealed class ListDisqualificationsHandler(IReadContext read)
    : IRequestHandler<ListDisqualifications, Outcome<IReadOnlyList<DisqualificationSummary>>>
{
    public async Task<Outcome<IReadOnlyList<DisqualificationSummary>>> Handle(
        ListDisqualifications query,
        CancellationToken cancellationToken
    )
    {
        var proposals = await read
            .DisqualificationProposals.Where(one => one.Competition == query.Competition)
            .OrderBy(one => one.ProposedAt)
            .ThenBy(one => one.Id)
            .ToListAsync(cancellationToken);
        var counts = new Dictionary<string, int>();
        return proposals.ConvertAll(one =>
            DisqualificationSummary.Of(one, counts[one.Bidder] = counts.GetValueOrDefault(one.Bidder) + 1)
        );
    }
}
