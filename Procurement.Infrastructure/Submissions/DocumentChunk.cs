using Procurement.Domain.Common.Identity;

namespace Procurement.Infrastructure.Submissions;

/// <summary>A piece of a document as it lies in the database: ciphertext and tag.</summary>
internal sealed class DocumentChunk
{
    public DocumentId Document { get; init; }

    /// <summary>Place in the document, from 0.</summary>
    public int Number { get; init; }

    public byte[] Content { get; init; } = [];

    /// <summary>When it was written; what an upload left behind that never ended is swept away by it.</summary>
    public DateTimeOffset WrittenAt { get; init; }
}
