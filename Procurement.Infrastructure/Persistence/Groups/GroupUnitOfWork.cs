using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;

namespace Procurement.Infrastructure.Persistence.Groups;

/// <summary>One command in the transaction that commands of the service share; its context uses the writer's connection
/// from beginning to end, and one of its own before and after.</summary>
internal sealed class GroupUnitOfWork(ProcurementContext context, GroupCommit writer) : IUnitOfWork, IDisposable
{
    private bool hasTurn;

    public async Task Begin(CancellationToken cancellation)
    {
        var transaction = await writer.Enter(cancellation);
        hasTurn = true;
        context.Database.AutoSavepointsEnabled = false;
        context.Database.SetDbConnection(writer.Connection, contextOwnsConnection: false);
        context.Database.UseTransaction(transaction);
    }

    public async Task<bool> Commit(RecordedAct act, CancellationToken cancellation)
    {
        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            Drop();
            return false;
        }
        catch
        {
            Drop();
            throw;
        }
        await Keep();
        return true;
    }

    public Task Abandon(RecordedAct? refused, CancellationToken cancellation)
    {
        Drop();
        return Task.CompletedTask;
    }

    public void Dispose() => Drop();

    private Task Keep()
    {
        Leave();
        return writer.Keep();
    }

    private void Drop()
    {
        if (!hasTurn)
            return;
        context.ChangeTracker.Clear();
        Leave();
        writer.Drop();
    }

    private void Leave()
    {
        hasTurn = false;
        context.Database.UseTransaction(null);
        context.Database.SetDbConnection(null);
        context.Database.SetConnectionString(writer.ConnectionText);
    }
}
