using System.Security.Cryptography;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Sealing;
using Procurement.Domain.Submissions.Documents;

namespace Procurement.Infrastructure.Submissions;

/// <summary>Reads stored documents; nothing here can write one.</summary>
internal sealed class DocumentReading(DocumentChunks chunks, IServiceKey serviceKey)
{
    /// <summary>What the key of a document is bound to.</summary>
    public static string About(DocumentId id) => $"document/{id.Value}";

    /// <exception cref="DamagedDocumentException">Its key is not one that this service wrapped for it. Reading throws the
    /// same where a chunk was changed.</exception>
    public Stream Open(DocumentId id, long size, byte[] wrappedKey)
    {
        var key = serviceKey.Unwrap(wrappedKey, About(id)) ?? throw new DamagedDocumentException(id);
        var stream = new DocumentStream(chunks, new ChunkCipher(id, key), id, size);
        CryptographicOperations.ZeroMemory(key);
        return stream;
    }

    /// <summary>Whether the content is still what its digest says.</summary>
    public async Task<bool> IsWhole(SubmittedDocument document, CancellationToken cancellation)
    {
        try
        {
            await using var content = Open(document.Id, document.Facts.Size, document.Key);
            var digest = await SHA256.HashDataAsync(content, cancellation);
            return Convert.ToHexStringLower(digest) == document.Facts.Sha256;
        }
        catch (DamagedDocumentException)
        {
            return false;
        }
    }
}
