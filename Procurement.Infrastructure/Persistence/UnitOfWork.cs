using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Procurement.Domain.Common.Identity;
using Procurement.Infrastructure.Persistence.Record;

namespace Procurement.Infrastructure.Persistence;

/// <summary>One IMMEDIATE transaction: the command's reads are inside it too, so nothing changes under them.</summary>
internal sealed class UnitOfWork(ProcurementContext context, RecordWriter record, HeadsFile? heads = null)
    : IUnitOfWork,
        IAsyncDisposable,
        IDisposable
{
    private IDbContextTransaction? transaction;

    public async Task Begin(CancellationToken cancellation)
    {
        context.TakeChanges();
        transaction = await context.Database.BeginTransactionAsync(cancellation);
    }

    public async Task<bool> Commit(RecordedAct act, CancellationToken cancellation)
    {
        try
        {
            await context.SaveChangesAsync(cancellation);
            await Keep(record.Write(act), cancellation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            await Abandon(null, CancellationToken.None);
            return false;
        }
        catch
        {
            await Abandon(null, CancellationToken.None);
            throw;
        }
    }

    public async Task Abandon(RecordedAct? refused, CancellationToken cancellation)
    {
        context.ChangeTracker.Clear();
        context.TakeChanges();
        if (transaction is not null)
            await transaction.RollbackAsync(cancellation);
        await End();
        if (refused is null)
            return;
        await Begin(cancellation);
        await Keep(record.Write(refused), cancellation);
    }

    public async ValueTask DisposeAsync() => await End();

    public void Dispose() => transaction?.Dispose();

    private IDbContextTransaction Begun =>
        transaction ?? throw new InvalidOperationException("Nothing was begun that could be kept.");

    private async Task Keep(ChainHead head, CancellationToken cancellation)
    {
        await Begun.CommitAsync(cancellation);
        await End();
        heads?.Leave(head);
    }

    private async Task End()
    {
        if (transaction is not null)
            await transaction.DisposeAsync();
        transaction = null;
    }
}
