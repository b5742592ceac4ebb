using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Domain.People;

/// <summary>
/// Which roles one person may not hold both: in the same call, or in the same competition where an evaluator chairs or
/// holds a key. It is asked when a role is given and again when it is used, since what was right when it was given may
/// have become wrong.
/// </summary>
/// <remarks>Source: domain guide, section 2, "Who may not do both". What is between two acts (author and approver of one
/// document, two shares of one opening) is for the document and the opening to refuse.</remarks>
public static class DutyRules
{
    private static readonly HashSet<(Role, Role)> InOneCall = BothWays(
        (Role.ProcurementLead, Role.Approver),
        (Role.ProcurementLead, Role.Evaluator),
        (Role.Chair, Role.Approver),
        (Role.Evaluator, Role.Approver)
    );

    private static readonly HashSet<(Role, Role)> InOneCompetition = BothWays(
        (Role.Evaluator, Role.Chair),
        (Role.Evaluator, Role.KeyHolder)
    );

    /// <summary>Roles that go with no other one.</summary>
    private static readonly HashSet<Role> Alone = [Role.FairnessMonitor, Role.Bidder];

    /// <summary>Why a person who holds these duties cannot be given a role there: duty.too-narrow (a lead, an approver or
    /// a fairness monitor of one competition), duty.incompatible; null: they can.</summary>
    public static Refusal? Bars(IEnumerable<Duty> held, Role role, DutyScope scope) =>
        scope.IsTooNarrowFor(role) ? new Refusal("duty.too-narrow", role) : Incompatible(held, role, scope);

    /// <summary>Why a person who holds these duties cannot hold a role there too: duty.incompatible; null: they can.</summary>
    public static Refusal? Incompatible(IEnumerable<Duty> held, Role role, DutyScope scope) =>
        held.Any(duty => Clash(duty.Role, duty.Scope, role, scope)) ? new Refusal("duty.incompatible") : null;

    /// <summary>Why a held duty does not count: duty.incompatible with one that was given before it; null: it counts.
    /// The earlier one stands, so that nobody loses a role by being given another.</summary>
    /// <param name="held">All that the person holds, the oldest first.</param>
    /// <param name="duty">One of them.</param>
    public static Refusal? Disabled(IReadOnlyList<Duty> held, Duty duty) =>
        held.Count < 2 ? null : Incompatible(held.TakeWhile(other => other.Id != duty.Id), duty.Role, duty.Scope);

    /// <summary>Gives a role, unless the person holds one that it does not go with. Refuses duty.too-narrow,
    /// duty.incompatible.</summary>
    public static async Task<Refusal?> Give(this IDuties duties, Duty duty, CancellationToken cancellation)
    {
        var held = await duties.HeldBy(duty.Person, cancellation);
        if (Bars(held, duty.Role, duty.Scope) is { } refusal)
            return refusal;
        duties.Add(duty);
        return null;
    }

    private static bool Clash(Role one, DutyScope there, Role other, DutyScope here)
    {
        if (one == other)
            return false;
        // An administrator's reaches everywhere, and who makes accounts reads no contents.
        if (one == Role.Administrator || other == Role.Administrator)
            return true;
        if (!there.MeetsInCall(here))
            return false;
        return Alone.Contains(one)
            || Alone.Contains(other)
            || InOneCall.Contains((one, other))
            || (InOneCompetition.Contains((one, other)) && there.MeetsInCompetition(here));
    }

    private static HashSet<(Role, Role)> BothWays(params (Role One, Role Other)[] pairs) =>
        [.. pairs, .. pairs.Select(pair => (pair.Other, pair.One))];
}
