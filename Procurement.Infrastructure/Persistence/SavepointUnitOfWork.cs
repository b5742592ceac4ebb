using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Procurement.Domain.Common.Identity;
using Procurement.Infrastructure.Persistence.Record;
using Procurement.Infrastructure.Persistence.Sqlite;

namespace Procurement.Infrastructure.Persistence;

/// <summary>One command inside a transaction that is shared by many: kept or dropped alone, acknowledged with the
/// whole.</summary>
internal sealed class SavepointUnitOfWork(ProcurementContext context, RecordWriter record, WholeOrNothing whole)
    : IUnitOfWork
{
    private const string Savepoint = "command";
    private IDbContextTransaction? transaction;

    public async Task Begin(CancellationToken cancellation)
    {
        context.TakeChanges();
        context.Database.AutoSavepointsEnabled = false;
        transaction = await context.Database.UseTransactionAsync(whole.Transaction, cancellation);
        await transaction!.CreateSavepointAsync(Savepoint, cancellation);
    }

    public async Task<bool> Commit(RecordedAct act, CancellationToken cancellation)
    {
        try
        {
            await context.SaveChangesAsync(cancellation);
            whole.Leave(record.Write(act));
            await Release(cancellation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            await Abandon(null, CancellationToken.None);
            return false;
        }
    }

    public async Task Abandon(RecordedAct? refused, CancellationToken cancellation)
    {
        context.ChangeTracker.Clear();
        context.TakeChanges();
        if (transaction is not null)
        {
            await transaction.RollbackToSavepointAsync(Savepoint, cancellation);
            await Release(cancellation);
        }
        if (refused is null)
            return;
        await Begin(cancellation);
        whole.Leave(record.Write(refused));
        await Release(cancellation);
    }

    private async Task Release(CancellationToken cancellation)
    {
        await transaction!.ReleaseSavepointAsync(Savepoint, cancellation);
        transaction = null;
    }
}
