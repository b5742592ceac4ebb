using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.People;

namespace Procurement.Infrastructure.Accounts;

/// <summary>What a door needs of the session whose secret a request carries.</summary>
/// <param name="Id">The session.</param>
/// <param name="Account">Whose it is.</param>
/// <param name="Name">Full name of that person.</param>
/// <param name="State">Whether the code of the second factor is still awaited.</param>
/// <param name="LacksFactor">Whether the person holds a role that requires a second factor and has shown none.</param>
/// <param name="BegunAt">When it began.</param>
/// <param name="LastUsedAt">When it was last used, to about a minute.</param>
/// <param name="Duties">What the person holds, the oldest first.</param>
public sealed record LivingSession(
    SessionId Id,
    string Account,
    string Name,
    SessionState State,
    bool LacksFactor,
    DateTimeOffset BegunAt,
    DateTimeOffset LastUsedAt,
    IReadOnlyList<Duty> Duties
);
