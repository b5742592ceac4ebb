using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Envelopes;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Envelopes;

/// <summary>Who has given their share for an opening and who has not, while it lasts. Shares wait in the service's memory
/// for a quarter of an hour.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">The price step.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowShares(CompetitionId Competition, string Step) : IQuery<SharesDetails>, IAboutCompetition;

/// <summary>The shares of one opening.</summary>
/// <param name="Needed">So many are needed.</param>
/// <param name="Holders">Each holder, in the order named.</param>
public sealed record SharesDetails(int Needed, IReadOnlyList<HolderShare> Holders);

/// <summary>Whether one holder has given.</summary>
/// <param name="Person">Identifier of the person.</param>
/// <param name="GivenAt">When; null: not yet, or it has expired.</param>
public sealed record HolderShare(string Person, DateTimeOffset? GivenAt);

internal sealed class ShowSharesHandler(IReadContext context, IShareVault vault)
    : IRequestHandler<ShowShares, Outcome<SharesDetails>>
{
    public async Task<Outcome<SharesDetails>> Handle(ShowShares query, CancellationToken cancellationToken)
    {
        var found = await (
            from competition in context.Competitions
            join holding in context.KeyHoldings on competition.Solicitation equals holding.Call
            where competition.Id == query.Competition
            select new
            {
                holding.Call,
                holding.Threshold,
                People = holding
                    .Holders.Where(one => one.Standing == HolderStanding.Holding)
                    .OrderBy(one => one.Number)
                    .Select(one => one.Person)
                    .ToList(),
            }
        ).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
            return AccessRefusals.NotFound;
        var given = vault.GivenFor(new ShareOccasion(found.Call, query.Competition, query.Step));
        return new SharesDetails(
            found.Threshold,
            found.People.ConvertAll(person => new HolderShare(
                person,
                given.FirstOrDefault(share => share.Person == person)?.At
            ))
        );
    }
}
