using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Submissions.Documents;
using Procurement.Infrastructure.Persistence;

namespace Procurement.Infrastructure.Submissions;

/// <summary>The pieces of documents in the database. Each is written and read in a moment of its own: a client that sends
/// or takes slowly keeps nobody waiting.</summary>
internal sealed class DocumentChunks(Func<ProcurementContext> open)
{
    public async Task Write(DocumentChunk chunk, CancellationToken cancellation)
    {
        await using var context = open();
        var (document, number, content, at) = (
            chunk.Document.Value,
            chunk.Number,
            chunk.Content,
            chunk.WrittenAt.UtcTicks
        );
        await context.Database.ExecuteSqlAsync(
            $"INSERT INTO document_chunks (document_id, number, content, written_at) VALUES ({document}, {number}, {content}, {at})",
            cancellation
        );
    }

    /// <summary>The piece, or null.</summary>
    public async Task<byte[]?> Read(DocumentId document, int number, CancellationToken cancellation)
    {
        await using var context = open();
        return await Of(context, document, number).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>The same for readers that cannot wait otherwise.</summary>
    public byte[]? Read(DocumentId document, int number)
    {
        using var context = open();
        return Of(context, document, number).SingleOrDefault();
    }

    public async Task Drop(DocumentId document)
    {
        await using var context = open();
        await context.Set<DocumentChunk>().Where(chunk => chunk.Document == document).ExecuteDeleteAsync();
    }

    /// <summary>Drops what uploads left behind that never ended and began before an instant.</summary>
    /// <returns>How many pieces.</returns>
    public async Task<int> Sweep(DateTimeOffset before, CancellationToken cancellation)
    {
        await using var context = open();
        return await context
            .Set<DocumentChunk>()
            .Where(chunk =>
                chunk.WrittenAt < before
                && !context.Set<SubmittedDocument>().Any(document => document.Id == chunk.Document)
            )
            .ExecuteDeleteAsync(cancellation);
    }

    private static IQueryable<byte[]> Of(ProcurementContext context, DocumentId document, int number) =>
        context
            .Set<DocumentChunk>()
            .Where(chunk => chunk.Document == document && chunk.Number == number)
            .Select(chunk => chunk.Content);
}
