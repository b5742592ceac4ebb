using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Domain.People;

/// <summary>Who may not hold a key of a call, because of another role.</summary>
/// <remarks>Source: domain guide, section 2.</remarks>
public static class KeyHolderRules
{
    private static readonly Role[] Incompatible =
    [
        Role.Evaluator,
        Role.FairnessMonitor,
        Role.Bidder,
        Role.Administrator,
    ];

    /// <summary>duty.incompatible where one of a person's duties rules it out at that place; null: none does.</summary>
    public static Refusal? Bars(IEnumerable<Duty> held, Place place) =>
        held.Any(duty => Incompatible.Contains(duty.Role) && duty.Scope.Reaches(place, duty.Role))
            ? new Refusal("duty.incompatible")
            : null;
}
