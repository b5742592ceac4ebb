using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Organizations;
using Procurement.Domain.People;

namespace Procurement.Api.Application.Organizations;

/// <summary>Registers an organization, or a consortium with its members, that may bid in a programme, and gives it the next
/// bidder's identifier. Somebody who was invited as a bidder and acts for nobody yet acts for it from then on.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Facts">Name, kind, language and, of a consortium, its members, the lead first.</param>
/// <remarks>Refuses: access.not-found, organization.name-missing, organization.members-missing,
/// organization.members-unexpected, organization.name-taken, duty.incompatible (the person acts for a bidder
/// already).</remarks>
public sealed record RegisterOrganization(ProgrammeId Programme, OrganizationFacts Facts)
    : ICommand<RegisteredOrganization>,
        IAboutProgramme;

/// <summary>A registered organization and its identifier as a bidder.</summary>
public sealed record RegisteredOrganization(OrganizationId Organization, string Bidder);

internal sealed class RegisterOrganizationHandler(
    IProgrammes programmes,
    IDuties duties,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<RegisterOrganization, Outcome<RegisteredOrganization>>
{
    public async Task<Outcome<RegisteredOrganization>> Handle(
        RegisterOrganization command,
        CancellationToken cancellationToken
    )
    {
        if (command.Facts.WhyRefused() is { } refusal)
            return refusal;
        var others = await programmes.Bidders(command.Programme, cancellationToken);
        if (others.Any(other => other.Facts.Name == command.Facts.Name))
            return new Refusal("organization.name-taken", command.Facts.Name);
        var bidder = BidderNumbers.After(others.Select(other => other.Bidder));
        if (
            current.Person.Role == Role.Bidder
            && await ActFor(bidder, command.Programme, cancellationToken) is { } barred
        )
            return barred;
        var id = new OrganizationId(identifiers.Next());
        programmes.Add(
            new Organization(id, command.Programme, bidder, command.Facts)
            {
                Position = others.Select(other => other.Position + 1).DefaultIfEmpty().Max(),
            }
        );
        return new RegisteredOrganization(id, bidder);
    }

    /// <summary>Gives the invited person the duty that names the bidder, instead of the one that names none.</summary>
    private async Task<Refusal?> ActFor(string bidder, ProgrammeId programme, CancellationToken cancellation)
    {
        var person = current.Person.Id;
        var held = await duties.HeldBy(person, cancellation);
        if (OneBidder.Bars(held, programme, bidder) is { } barred)
            return barred;
        var now = clock.GetUtcNow();
        foreach (var open in held.Where(duty => duty.Scope.Programme == programme))
            (await duties.Find(open.Id, cancellation))!.End(now);
        var scope = new DutyScope(programme);
        duties.Add(new Duty(new DutyId(identifiers.Next()), person, Role.Bidder, scope, bidder, person, now));
        return null;
    }
}
