using Microsoft.EntityFrameworkCore;

namespace Procurement.Infrastructure.Persistence;

/// <summary>Whether the database can be worked with.</summary>
public enum DatabaseState
{
    /// <summary>It cannot be reached, or there is none yet.</summary>
    Unreachable,

    /// <summary>It has the form of an older version; <c>migrate</c> brings it to this one.</summary>
    NotMigrated,

    /// <summary>It can be worked with.</summary>
    Ready,
}

/// <summary>Looks whether the database can be worked with; changes and makes nothing.</summary>
public sealed class DatabaseReadiness
{
    private readonly ProcurementContext context;

    internal DatabaseReadiness(ProcurementContext context) => this.context = context;

    /// <summary>The state now.</summary>
    public async Task<DatabaseState> Look(CancellationToken cancellation)
    {
        if (!await context.Database.CanConnectAsync(cancellation))
            return DatabaseState.Unreachable;
        var pending = await context.Database.GetPendingMigrationsAsync(cancellation);
        return pending.Any() ? DatabaseState.NotMigrated : DatabaseState.Ready;
    }
}
