using Procurement.Domain.Common.Identity;
using Procurement.Domain.People;

namespace Procurement.Api.Security;

/// <summary>One row of the access table.</summary>
/// <param name="Roles">The roles that may do it, the one that is asked first in front.</param>
/// <param name="Stages">The stages at which they may.</param>
internal sealed record AccessRow(IReadOnlyList<Role> Roles, IReadOnlyList<Stage> Stages)
{
    /// <summary>A row for what needs nobody to be signed in.</summary>
    public static AccessRow ForAnybody { get; } = new([], []) { IsForAnybody = true };

    /// <summary>A row for what anybody who is signed in may ask, and that shows them their own only.</summary>
    public static AccessRow ForSignedIn { get; } = new([], Enum.GetValues<Stage>()) { IsForSignedIn = true };

    /// <summary>A row for what adds a second factor: open also to who is signed in and has to add one first.</summary>
    public static AccessRow ForEnrolment { get; } =
        new([], Enum.GetValues<Stage>()) { IsForSignedIn = true, IsForEnrolment = true };

    /// <summary>Whether nobody has to be signed in.</summary>
    public bool IsForAnybody { get; private init; }

    /// <summary>Whether it needs no role, only somebody who is signed in.</summary>
    public bool IsForSignedIn { get; private init; }

    /// <summary>Whether it is open before a second factor that is required was added.</summary>
    public bool IsForEnrolment { get; private init; }

    /// <summary>Whether a role may do it at a stage.</summary>
    public bool Allows(Role role, Stage stage) => Roles.Contains(role) && Stages.Contains(stage);

    /// <summary>The first of a person's duties in which they may do it, in the order of the roles; null: none.</summary>
    public Duty? DutyFor(IReadOnlyCollection<Duty> held, Stage stage) =>
        Stages.Contains(stage)
            ? Roles
                .Select(role => held.FirstOrDefault(duty => duty.Role == role))
                .FirstOrDefault(duty => duty is not null)
            : null;
}
