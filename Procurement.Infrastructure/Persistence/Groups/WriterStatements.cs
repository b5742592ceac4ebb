using Microsoft.Data.Sqlite;

namespace Procurement.Infrastructure.Persistence.Groups;

/// <summary>The savepoint of the command whose turn it is; prepared once, used by every command.</summary>
internal sealed class WriterStatements(SqliteConnection connection)
{
    private readonly SqliteCommand begin = Command(connection, "SAVEPOINT command");
    private readonly SqliteCommand undo = Command(connection, "ROLLBACK TO command");
    private readonly SqliteCommand release = Command(connection, "RELEASE command");

    public void Begin(SqliteTransaction transaction) => Run(begin, transaction);

    public void Undo(SqliteTransaction transaction) => Run(undo, transaction);

    public void Release(SqliteTransaction transaction) => Run(release, transaction);

    private static void Run(SqliteCommand command, SqliteTransaction transaction)
    {
        command.Transaction = transaction;
        command.ExecuteNonQuery();
    }

    private static SqliteCommand Command(SqliteConnection connection, string text)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        return command;
    }
}
