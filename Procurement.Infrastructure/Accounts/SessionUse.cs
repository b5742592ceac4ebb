using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Accounts;
using Procurement.Infrastructure.Persistence;

namespace Procurement.Infrastructure.Accounts;

/// <summary>Moves the end of a session that is used: at most once a minute, and outside the record.</summary>
public sealed class SessionUse
{
    private static readonly TimeSpan Grain = TimeSpan.FromMinutes(1);
    private readonly ProcurementContext context;

    internal SessionUse(ProcurementContext context) => this.context = context;

    /// <summary>Whether the last note of its use is old enough for a new one.</summary>
    public static bool IsDue(LivingSession session, DateTimeOffset now) =>
        session.State == SessionState.Active && now - session.LastUsedAt >= Grain;

    /// <summary>Notes that it was used.</summary>
    public Task Note(LivingSession session, DateTimeOffset now, CancellationToken cancellation)
    {
        var end = Session.ExpiryAfterUse(session.BegunAt, now);
        return context
            .Set<Session>()
            .Where(one => one.Id == session.Id && one.State == SessionState.Active && one.LastUsedAt < now)
            .ExecuteUpdateAsync(
                row => row.SetProperty(one => one.LastUsedAt, now).SetProperty(one => one.ExpiresAt, end),
                cancellation
            );
    }
}
