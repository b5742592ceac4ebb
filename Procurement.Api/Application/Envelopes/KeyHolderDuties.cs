using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.People;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Envelopes;

/// <summary>Gives whoever is named a key holder of a call the role that goes with it.</summary>
internal sealed class KeyHolderDuties(
    IDuties duties,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
)
{
    /// <summary>Gives the role, unless they hold it already. Refuses duty.incompatible.</summary>
    public async Task<Refusal?> Give(string person, Solicitation call, CancellationToken cancellation)
    {
        var held = await duties.HeldBy(person, cancellation);
        var place = new Place
        {
            Programme = call.Programme,
            Call = call.Id,
            Stage = Stage.Draft,
        };
        if (KeyHolderRules.Bars(held, place) is { } incompatible)
            return incompatible;
        if (held.Any(duty => duty.Role == Role.KeyHolder && duty.Scope.Reaches(place, Role.KeyHolder)))
            return null;
        var scope = new DutyScope(call.Programme, call.Id);
        if (DutyRules.Incompatible(held, Role.KeyHolder, scope) is { } clash)
            return clash;
        var id = new DutyId(identifiers.Next());
        duties.Add(new Duty(id, person, Role.KeyHolder, scope, null, current.Person.Id, clock.GetUtcNow()));
        return null;
    }
}
