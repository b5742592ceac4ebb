using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Sealing;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Retention;
using Procurement.Domain.Submissions.Documents;
using Procurement.Infrastructure.Persistence.Record;
using Procurement.Infrastructure.Persistence.Sqlite;
using Procurement.Infrastructure.Submissions;

namespace Procurement.Infrastructure.Verification;

/// <summary>The documents of a database whose contents must be there: of every call whose retention has not destroyed
/// them. The record has the digest of each.</summary>
internal sealed class KeptDocuments(SqliteConnection connection, SqliteTransaction snapshot)
{
    /// <summary>How many there are.</summary>
    public async Task<int> Count(CancellationToken cancellation)
    {
        await using var context = Open();
        return await In(context).CountAsync(cancellation);
    }

    /// <summary>The first whose content is not what was recorded, or null.</summary>
    public async Task<Fault?> FirstDamaged(IServiceKey key, CancellationToken cancellation)
    {
        await using var context = Open();
        var reading = new DocumentReading(new DocumentChunks(Open), key);
        foreach (var document in await In(context).ToListAsync(cancellation))
            if (!await reading.IsWhole(document, cancellation))
                return new Fault(FaultKind.Document, "", null)
                {
                    Table = "documents",
                    Key = RecordedValue.Of(document.Id.Value)!,
                };
        return null;
    }

    private static IQueryable<SubmittedDocument> In(SqliteProcurementContext context) =>
        from document in context.Set<SubmittedDocument>().AsNoTracking()
        join competition in context.Set<Competition>() on document.Competition equals competition.Id
        where
            !context
                .Set<RecordRetention>()
                .Any(retention => retention.Call == competition.Solicitation && retention.DestroyedAt != null)
        orderby document.StoredAt, document.Id
        select document;

    private SqliteProcurementContext Open()
    {
        var context = new SqliteProcurementContext(SqliteOptions.For(connection));
        context.Database.UseTransaction(snapshot);
        return context;
    }
}
