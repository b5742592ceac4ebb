using Microsoft.EntityFrameworkCore;

namespace Procurement.Infrastructure.Persistence.Sqlite;

/// <summary>The embedded database.</summary>
public sealed class SqliteProcurementContext(DbContextOptions<SqliteProcurementContext> options)
    : ProcurementContext(options);
