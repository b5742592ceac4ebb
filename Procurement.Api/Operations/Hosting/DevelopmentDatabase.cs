using Procurement.Infrastructure.Persistence;
using Procurement.Infrastructure.Persistence.Sqlite;

namespace Procurement.Api.Operations.Hosting;

/// <summary>The database on a developer's machine, made and brought up to date without being asked.</summary>
internal static class DevelopmentDatabase
{
    /// <summary>Brings it to this version; in production, the verb <c>migrate</c> does, when a person says so.</summary>
    public static void MigrateDatabase(this WebApplication app) =>
        Migrator.Migrate(DatabaseLocation.From(app.Configuration));
}
