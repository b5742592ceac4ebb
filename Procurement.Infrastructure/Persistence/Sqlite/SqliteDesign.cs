using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Design;

namespace Procurement.Infrastructure.Persistence.Sqlite;

/// <summary>Makes the context from which <c>dotnet ef</c> writes migrations.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteProcurementContext>
{
    public SqliteProcurementContext CreateDbContext(string[] args) =>
        new(SqliteOptions.For(new SqliteConnection("Data Source=:memory:")));
}
