using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Submissions;

/// <summary>Where the bidders stand that the person acts for, in every competition that they may know of, the last to
/// close first; nothing for whoever acts for none.</summary>
public sealed record ListOwnProposals : IQuery<OwnProposals>;

/// <summary>A bidder's own side of everything.</summary>
/// <param name="Programmes">The programmes that the person bids in, by name.</param>
/// <param name="Proposals">The competitions.</param>
public sealed record OwnProposals(IReadOnlyList<BidProgramme> Programmes, IReadOnlyList<OwnProposal> Proposals);

/// <summary>A programme that a person bids in.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Name">Its short name.</param>
/// <param name="Bidder">Identifier of the bidder; null: no organization is registered yet.</param>
/// <param name="Organization">Name of the organization.</param>
public sealed record BidProgramme(ProgrammeId Programme, string Name, string? Bidder, string? Organization);

internal sealed class ListOwnProposalsHandler(IReadContext read, ICurrentPerson current, TimeProvider clock)
    : IRequestHandler<ListOwnProposals, Outcome<OwnProposals>>
{
    public async Task<Outcome<OwnProposals>> Handle(ListOwnProposals query, CancellationToken cancellationToken)
    {
        var (person, now) = (current.Person.Id, clock.GetUtcNow());
        var programmes = await (
            from duty in read.Duties
            where duty.Person == person && duty.Role == Role.Bidder && duty.EndedAt == null
            join programme in read.Programmes on duty.Scope.Programme equals programme.Id
            from organization in read
                .Organizations.Where(one => one.Programme == programme.Id && one.Bidder == duty.ActsFor)
                .DefaultIfEmpty()
            orderby programme.Facts.Name, duty.Id
            select new BidProgramme(
                programme.Id,
                programme.Facts.Name,
                duty.ActsFor,
                organization == null ? null : organization.Facts.Name
            )
        ).ToListAsync(cancellationToken);
        var rows = await read.OwnProposals(person, now).ToListAsync(cancellationToken);
        return new OwnProposals(programmes, rows.ConvertAll(row => row.Told(now)));
    }
}
