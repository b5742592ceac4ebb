using Microsoft.Data.Sqlite;
using Procurement.Infrastructure.Persistence.Sqlite;

namespace Procurement.Infrastructure.Persistence.Groups;

/// <summary>
/// The one writer of a database file. Commands take turns in one IMMEDIATE transaction on one connection, each in a
/// savepoint of its own, and are acknowledged by the commit that they share: a sync of the disk costs the same for one
/// command as for a hundred. Readers have connections of their own.
/// </summary>
/// <param name="location">The file.</param>
internal sealed class GroupCommit(DatabaseLocation location) : IDisposable
{
    private readonly Turns turns = new();
    private CommitGroup group = new();
    private SqliteConnection? connection;
    private SqliteTransaction? transaction;
    private WriterStatements statements = null!;

    /// <summary>The connection; only who has the turn may use it.</summary>
    public SqliteConnection Connection =>
        connection ?? throw new InvalidOperationException("Nobody has entered, so there is no connection.");

    /// <summary>How to open a connection that is not the writer's.</summary>
    public string ConnectionText { get; } = SqliteOptions.ConnectionText(location);

    /// <summary>Waits for a turn, and begins a command in a savepoint.</summary>
    /// <returns>The shared transaction; not the command's to end.</returns>
    public async Task<SqliteTransaction> Enter(CancellationToken cancellation)
    {
        await turns.Wait(cancellation);
        try
        {
            Open();
            transaction ??= connection!.BeginTransaction(deferred: false);
            statements.Begin(transaction);
            return transaction;
        }
        catch (Exception trouble)
        {
            Break(trouble);
            turns.End();
            throw;
        }
    }

    /// <summary>Undoes what the command did and lets it begin anew, in the same turn.</summary>
    public void Undo() => statements.Undo(transaction!);

    /// <summary>Ends the turn of a command whose changes are to be kept.</summary>
    /// <param name="afterCommit">What follows the commit, command by command; must not fail.</param>
    /// <returns>Ends once they survive a power cut; fails where they were not kept.</returns>
    public Task Keep(Action? afterCommit = null)
    {
        var mine = group;
        try
        {
            statements.Release(transaction!);
            mine.Join(afterCommit ?? (static () => { }));
        }
        catch (Exception trouble)
        {
            Break(trouble);
            turns.End();
            throw;
        }
        EndTurn();
        return mine.Committed;
    }

    /// <summary>Ends the turn of a command of which nothing is to be kept.</summary>
    public void Drop()
    {
        try
        {
            statements.Undo(transaction!);
            statements.Release(transaction!);
        }
        catch (Exception trouble)
        {
            // The database has given up the whole transaction (a full disk, say): who shared it must hear of it.
            Break(trouble);
            turns.End();
            return;
        }
        EndTurn();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        transaction?.Dispose();
        connection?.Dispose();
        transaction = null;
        connection = null;
    }

    private void Open()
    {
        if (connection is not null)
            return;
        var opened = new PreparingConnection(ConnectionText);
        opened.Open();
        SqlitePragmas.Apply(opened);
        statements = new WriterStatements(opened);
        connection = opened;
    }

    private void EndTurn()
    {
        if (!group.IsDue && turns.TryPass())
            return;
        Commit();
        turns.End();
    }

    private void Commit()
    {
        var ended = group;
        group = new CommitGroup();
        try
        {
            if (ended.IsEmpty)
                transaction!.Rollback();
            else
                transaction!.Commit();
            transaction = null;
            ended.Succeed();
        }
        catch (Exception trouble)
        {
            group = ended;
            Break(trouble);
        }
    }

    /// <summary>Gives up the transaction, and everybody who shared it.</summary>
    private void Break(Exception trouble)
    {
        var broken = group;
        group = new CommitGroup();
        try
        {
            transaction?.Dispose();
        }
        catch (SqliteException)
        {
            // Nothing is left to roll back; the connection may be beyond use.
            connection?.Dispose();
            connection = null;
        }
        transaction = null;
        broken.Fail(trouble);
    }
}
