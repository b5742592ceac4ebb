using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace Procurement.Infrastructure.Persistence.Sqlite;

/// <summary>What EF takes for a command of its own: one that its connection keeps, found as soon as its text is
/// known.</summary>
internal sealed class PreparedCommand(PreparingConnection connection) : DbCommand
{
    private SqliteCommand? kept;

    // A savepoint names its transaction before its text.
    private SqliteTransaction? transaction;

    [AllowNull]
    public override string CommandText
    {
        get => kept?.CommandText ?? "";
        set
        {
            GiveBack();
            kept = connection.Take(value ?? "");
            if (transaction is not null)
                kept.Transaction = transaction;
        }
    }

    public override int CommandTimeout
    {
        get => Kept.CommandTimeout;
        set => Kept.CommandTimeout = value;
    }

    public override CommandType CommandType { get; set; } = CommandType.Text;

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection
    {
        get => connection;
        set => throw new NotSupportedException("It belongs to its connection.");
    }

    protected override DbParameterCollection DbParameterCollection => Kept.Parameters;

    protected override DbTransaction? DbTransaction
    {
        get => kept is null ? transaction : kept.Transaction;
        set
        {
            transaction = (SqliteTransaction?)value;
            if (kept is not null)
                kept.Transaction = transaction;
        }
    }

    private SqliteCommand Kept => kept ?? throw new InvalidOperationException("It has no text yet.");

    public override void Cancel() { }

    public override int ExecuteNonQuery() => Kept.ExecuteNonQuery();

    public override object? ExecuteScalar() => Kept.ExecuteScalar();

    public override void Prepare() => Kept.Prepare();

    protected override DbParameter CreateDbParameter() => new SqliteParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Kept.ExecuteReader(behavior);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            GiveBack();
        base.Dispose(disposing);
    }

    private void GiveBack()
    {
        if (kept is not null)
            connection.GiveBack(kept);
        kept = null;
    }
}
