using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Organizations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Organizations;

/// <summary>The organizations that are registered in a programme; a bidder sees its own only.</summary>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ListOrganizations(ProgrammeId Programme)
    : IQuery<IReadOnlyList<OrganizationDetails>>,
        IAboutProgramme;

/// <summary>One organization.</summary>
/// <param name="Bidder">Its identifier as a bidder.</param>
/// <param name="Name">Its name.</param>
/// <param name="Language">The language in which it is written to.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Members">Members of a consortium, the lead first.</param>
/// <param name="Version">Its version, for a change.</param>
public sealed record OrganizationDetails(
    string Bidder,
    string Name,
    Language Language,
    OrganizationKind Kind,
    IReadOnlyList<string> Members,
    int Version
)
{
    internal static OrganizationDetails Of(Organization organization) =>
        new(
            organization.Bidder,
            organization.Facts.Name,
            organization.Facts.Language,
            organization.Facts.Kind,
            organization.Facts.Members,
            organization.Version
        );
}

internal sealed class ListOrganizationsHandler(IReadContext read, ICurrentPerson current)
    : IRequestHandler<ListOrganizations, Outcome<IReadOnlyList<OrganizationDetails>>>
{
    public async Task<Outcome<IReadOnlyList<OrganizationDetails>>> Handle(
        ListOrganizations query,
        CancellationToken cancellationToken
    )
    {
        var seesAll = current.Person.Role != Role.Bidder;
        var own = current.Person.ActsFor;
        return await read
            .Organizations.Where(one => one.Programme == query.Programme && (seesAll || one.Bidder == own))
            .OrderBy(one => one.Position)
            .ThenBy(one => one.Bidder)
            .Select(one => new OrganizationDetails(
                one.Bidder,
                one.Facts.Name,
                one.Facts.Language,
                one.Facts.Kind,
                one.Facts.Members,
                one.Version
            ))
            .ToListAsync(cancellationToken);
    }
}
