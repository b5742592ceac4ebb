using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.People;

namespace Procurement.Api.Application.Evaluation.Lives;

/// <summary>Who reads a life in one place: their duties that count there.</summary>
/// <param name="Place">The place.</param>
/// <param name="Held">The duties that reach it.</param>
internal sealed record LifeReader(Place Place, IReadOnlyCollection<Duty> Held)
{
    /// <summary>Whether they hold a role here.</summary>
    public bool Is(Role role) => Held.Any(duty => duty.Role == role);

    /// <summary>Whether the access table lets them ask something here.</summary>
    public bool MayAsk<T>() => AccessTable.RowOf(typeof(T))?.DutyFor(Held, Place.Stage) is not null;

    /// <summary>A task, where it is theirs or they may know of it: the lead sees who else is waited for, the fairness
    /// monitor everything that is open.</summary>
    public IEnumerable<WaitingTask> See(bool isWaiting, WaitingTask task)
    {
        if (isWaiting && (Is(task.For) || Is(Role.ProcurementLead) || Is(Role.FairnessMonitor)))
            yield return task with
            {
                IsOwn = Is(task.For),
            };
    }

    /// <summary>Of a person in a place; a duty that does not go with one given before does not count.</summary>
    public static LifeReader In(Place place, IReadOnlyList<Duty> held) =>
        new(
            place,
            [
                .. held.Where(duty =>
                    // A chair learns of it in the chair's own room, once they have declared their interests.
                    duty.Role != Role.Chair
                    && duty.Scope.Reaches(place, duty.Role)
                    && DutyRules.Disabled(held, duty) is null
                ),
            ]
        );
}
