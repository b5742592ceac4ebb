using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Organizations;

namespace Procurement.Api.Application.Organizations;

/// <summary>Changes what is said of an organization. What was submitted keeps the members that it named.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Bidder">Its identifier as a bidder: "B1".</param>
/// <param name="Facts">What is said from then on.</param>
/// <param name="Version">The version that was read.</param>
/// <remarks>Refuses: access.not-found (also: another's organization), version.stale, organization.name-missing,
/// organization.members-missing, organization.members-unexpected, organization.name-taken.</remarks>
public sealed record ChangeOrganization(ProgrammeId Programme, string Bidder, OrganizationFacts Facts, int Version)
    : ICommand<Done>,
        IAboutProgramme;

internal sealed class ChangeOrganizationHandler(IProgrammes programmes, ICurrentPerson current)
    : IRequestHandler<ChangeOrganization, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(ChangeOrganization command, CancellationToken cancellationToken)
    {
        if (current.Person.Role == Role.Bidder && current.Person.ActsFor != command.Bidder)
            return AccessRefusals.NotFound;
        var all = await programmes.Bidders(command.Programme, cancellationToken);
        if (all.FirstOrDefault(one => one.Bidder == command.Bidder) is not { } organization)
            return AccessRefusals.NotFound;
        if (organization.Version != command.Version)
            return new Refusal("version.stale") { Current = OrganizationDetails.Of(organization) };
        if (all.Any(other => other != organization && other.Facts.Name == command.Facts.Name))
            return new Refusal("organization.name-taken", command.Facts.Name);
        return organization.Change(command.Facts) is { } refusal ? refusal : default(Done);
    }
}
