using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Organizations;
using Procurement.Domain.People;

namespace Procurement.Api.Application.Organizations;

/// <summary>Begins a buyer's programme with its regions and the organizations that bid in it; who begins it leads
/// it.</summary>
/// <remarks>Refuses: programme.name-taken, duty.incompatible.</remarks>
public sealed record BeginProgramme(
    ProgrammeFacts Facts,
    IReadOnlyList<Region> Regions,
    IReadOnlyList<RegisteredBidder> Bidders
) : ICommand<ProgrammeId>;

/// <summary>One organization and its identifier as a bidder.</summary>
public sealed record RegisteredBidder(string Bidder, OrganizationFacts Facts);

internal sealed class BeginProgrammeHandler(
    IProgrammes programmes,
    IDuties duties,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<BeginProgramme, Outcome<ProgrammeId>>
{
    public async Task<Outcome<ProgrammeId>> Handle(BeginProgramme command, CancellationToken cancellationToken)
    {
        if (await programmes.Exists(command.Facts.Name, cancellationToken))
            return new Refusal("programme.name-taken", command.Facts.Name);
        var programme = new Programme(new ProgrammeId(identifiers.Next()), command.Facts, command.Regions);
        programmes.Add(programme);
        foreach (var (bidder, index) in command.Bidders.Select((bidder, index) => (bidder, index)))
            programmes.Add(
                new Organization(new OrganizationId(identifiers.Next()), programme.Id, bidder.Bidder, bidder.Facts)
                {
                    Position = index,
                }
            );
        return await duties.Give(Leading(programme.Id), cancellationToken) is { } refusal ? refusal : programme.Id;
    }

    private Duty Leading(ProgrammeId programme)
    {
        var (id, lead) = (new DutyId(identifiers.Next()), current.Person.Id);
        return new Duty(id, lead, Role.ProcurementLead, new DutyScope(programme), null, lead, clock.GetUtcNow());
    }
}
