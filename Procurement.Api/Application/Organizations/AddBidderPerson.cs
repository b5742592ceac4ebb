using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Organizations;
using Procurement.Domain.People;

namespace Procurement.Api.Application.Organizations;

/// <summary>Lets a person act for a bidder in the whole programme.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Bidder">The bidder's identifier: "B1".</param>
/// <param name="Person">Identifier of the person.</param>
/// <remarks>Refuses: access.not-found (also: another's organization), duty.incompatible (the person acts for another bidder
/// or has another role in the programme).</remarks>
public sealed record AddBidderPerson(ProgrammeId Programme, string Bidder, string Person)
    : ICommand<DutyId>,
        IAboutProgramme;

internal sealed class AddBidderPersonHandler(
    IProgrammes programmes,
    IDuties duties,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<AddBidderPerson, Outcome<DutyId>>
{
    public async Task<Outcome<DutyId>> Handle(AddBidderPerson command, CancellationToken cancellationToken)
    {
        if (current.Person.Role == Role.Bidder && current.Person.ActsFor != command.Bidder)
            return AccessRefusals.NotFound;
        if (await programmes.Bidder(command.Programme, command.Bidder, cancellationToken) is null)
            return AccessRefusals.NotFound;
        var held = await duties.HeldBy(command.Person, cancellationToken);
        var scope = new DutyScope(command.Programme);
        var barred =
            OneBidder.Bars(held, command.Programme, command.Bidder) ?? DutyRules.Incompatible(held, Role.Bidder, scope);
        if (barred is { } refusal)
            return refusal;
        if (held.FirstOrDefault(duty => duty.Scope == scope && duty.ActsFor == command.Bidder) is { } already)
            return already.Id;
        var id = new DutyId(identifiers.Next());
        var by = current.Person.Id;
        duties.Add(new Duty(id, command.Person, Role.Bidder, scope, command.Bidder, by, clock.GetUtcNow()));
        return id;
    }
}
