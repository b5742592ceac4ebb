using Procurement.Domain.Common.Identity;
using Procurement.Domain.People;

namespace Procurement.Api.Security;

/// <summary>Duties and places that the questions of one request have looked up already, the caller's duties as they came
/// with the session; an act looks them up anew, and has them forgotten.</summary>
internal sealed class KnownReach(IDuties duties, IPlaces places, Caller caller, TimeProvider clock)
{
    private readonly Dictionary<object, Place?> known = [];
    private (string Person, IReadOnlyList<Duty> Held)? held;
    private bool isForgotten;

    /// <summary>The duties that a person holds.</summary>
    public async Task<IReadOnlyList<Duty>> HeldBy(string person, CancellationToken cancellation)
    {
        if (held is { } found && found.Person == person)
            return found.Held;
        if (!isForgotten && person == caller.Id && caller.Duties is { } came)
            return came;
        held = (person, await duties.HeldBy(person, cancellation));
        return held.Value.Held;
    }

    /// <summary>The place of a programme, or null.</summary>
    public Task<Place?> Of(ProgrammeId programme, CancellationToken cancellation) =>
        // A place that was found lies in a programme that there is.
        known.Values.Any(place => place?.Programme == programme)
            ? Task.FromResult<Place?>(new Place { Programme = programme, Stage = Stage.Service })
            : Known(programme, () => places.Of(programme, cancellation));

    /// <summary>The place of a call, or null.</summary>
    public Task<Place?> Of(SolicitationId call, CancellationToken cancellation) =>
        Known(call, () => places.Of(call, clock.GetUtcNow(), cancellation));

    /// <summary>The place of a competition, or null.</summary>
    public Task<Place?> Of(CompetitionId competition, CancellationToken cancellation) =>
        Known(competition, () => places.Of(competition, clock.GetUtcNow(), cancellation));

    /// <summary>Forgets all.</summary>
    public void Forget()
    {
        held = null;
        isForgotten = true;
        known.Clear();
    }

    private async Task<Place?> Known(object about, Func<Task<Place?>> look)
    {
        if (known.TryGetValue(about, out var place))
            return place;
        return known[about] = await look();
    }
}
