using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Procurement.Infrastructure.Persistence.Sqlite;

/// <summary>The embedded database.</summary>
public sealed class SqliteProcurementContext(DbContextOptions<SqliteProcurementContext> options)
    : ProcurementContext(options)
{
    internal override DbTransaction BeginSnapshot() =>
        ((SqliteConnection)Database.GetDbConnection()).BeginTransaction(deferred: true);
}
