using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Procurement.Domain.Common.Identity;
using Procurement.Infrastructure.Persistence.Record;

namespace Procurement.Infrastructure.Persistence.Groups;

/// <summary>One command in the transaction that commands of the service share; its context uses the writer's connection
/// from beginning to end, and one of its own before and after.</summary>
internal sealed class GroupUnitOfWork(
    ProcurementContext context,
    RecordWriter record,
    GroupCommit writer,
    HeadsFile? heads = null
) : IUnitOfWork, IDisposable
{
    private bool hasTurn;

    public async Task Begin(CancellationToken cancellation)
    {
        context.TakeChanges();
        var transaction = await writer.Enter(cancellation);
        hasTurn = true;
        context.Database.AutoSavepointsEnabled = false;
        // What an earlier use of a pooled context left counted as open would keep the connection from being changed.
        context.GetService<IRelationalConnection>().ResetState();
        context.Database.SetDbConnection(writer.Connection, contextOwnsConnection: false);
        context.Database.UseTransaction(transaction);
    }

    public async Task<bool> Commit(RecordedAct act, CancellationToken cancellation)
    {
        ChainHead head;
        try
        {
            await context.SaveChangesAsync(cancellation);
            head = record.Write(act);
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
        await Keep(head);
        return true;
    }

    public async Task Abandon(RecordedAct? refused, CancellationToken cancellation)
    {
        if (refused is null)
        {
            Drop();
            return;
        }
        if (hasTurn)
            Undo();
        else
            await Begin(cancellation);
        await Keep(record.Write(refused));
    }

    public void Dispose() => Drop();

    private Task Keep(ChainHead head)
    {
        Leave();
        return writer.Keep(() => heads?.Leave(head));
    }

    /// <summary>Drops what the command did; its refusal is entered in the same turn.</summary>
    private void Undo()
    {
        context.ChangeTracker.Clear();
        context.TakeChanges();
        writer.Undo();
    }

    private void Drop()
    {
        if (!hasTurn)
            return;
        context.ChangeTracker.Clear();
        context.TakeChanges();
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
