using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.People;

/// <summary>Where a role is held; each part narrows the one before, null does not narrow.</summary>
/// <param name="Programme">The programme; null: the service as a whole.</param>
/// <param name="Call">The call; null: every call of the programme.</param>
/// <param name="Competition">The competition; null: every one of the call.</param>
public sealed record DutyScope(
    ProgrammeId? Programme = null,
    SolicitationId? Call = null,
    CompetitionId? Competition = null
)
{
    /// <summary>The service as a whole.</summary>
    public static DutyScope Service { get; } = new();

    /// <summary>Roles that answer for a call as a whole: a cap links its regions, and papers about the call hold them
    /// all.</summary>
    private static readonly Role[] OfWholeCalls = [Role.ProcurementLead, Role.Approver, Role.FairnessMonitor];

    /// <summary>
    /// Whether a role held here counts at a place. An administrator's reaches everywhere; another role held in the
    /// service as a whole counts only for acts about no programme; one held in a competition counts also for acts about
    /// its call, but a role that answers for whole calls counts nowhere when it is held in less.
    /// </summary>
    public bool Reaches(Place place, Role role) =>
        place.Programme is null
        || role == Role.Administrator
        || (
            !IsTooNarrowFor(role)
            && Programme == place.Programme
            && (Call is null || Call == place.Call)
            && (Competition is null || place.Competition is null || Competition == place.Competition)
        );

    /// <summary>Whether a role that answers for whole calls is held in one competition only.</summary>
    public bool IsTooNarrowFor(Role role) => Competition is not null && OfWholeCalls.Contains(role);

    /// <summary>Whether there is a call in which both are held. What is held in the service as a whole counts in no
    /// call.</summary>
    public bool MeetsInCall(DutyScope other) =>
        Programme == other.Programme && (Call is null || other.Call is null || Call == other.Call);

    /// <summary>Whether there is a competition in which both are held.</summary>
    public bool MeetsInCompetition(DutyScope other) =>
        MeetsInCall(other) && (Competition is null || other.Competition is null || Competition == other.Competition);
}
