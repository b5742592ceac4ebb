using System.Security.Cryptography;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Sealing;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Submissions.Documents;

namespace Procurement.Infrastructure.Submissions;

/// <summary>Reads stored documents; nothing here can write one.</summary>
internal sealed class DocumentReading(DocumentChunks chunks, IServiceKey serviceKey)
{
    /// <summary>What the key of a document is bound to.</summary>
    public static string About(DocumentId id) => $"document/{id.Value}";

    /// <summary>The data key of a sealed document encrypts what is said of it; its content has a key derived from it.</summary>
    public static byte[] ContentKey(ReadOnlySpan<byte> dataKey)
    {
        var key = GC.AllocateArray<byte>(ChunkCipher.KeyLength, pinned: true);
        HKDF.DeriveKey(HashAlgorithmName.SHA256, dataKey, key, "procurement sealing 1"u8, "content of a document"u8);
        return key;
    }

    /// <exception cref="DamagedDocumentException">Its key is not one that this service wrapped for it. Reading throws the
    /// same where a chunk was changed.</exception>
    public Stream Open(DocumentId id, long size, byte[] wrappedKey)
    {
        var key = serviceKey.Unwrap(wrappedKey, About(id)) ?? throw new DamagedDocumentException(id);
        var stream = new DocumentStream(chunks, new ChunkCipher(id, key), id, size, size);
        CryptographicOperations.ZeroMemory(key);
        return stream;
    }

    /// <summary>The same for one that came sealed and was opened.</summary>
    public Stream OpenSealed(DocumentId id, long size, byte[] openedKey)
    {
        var dataKey =
            serviceKey.Unwrap(openedKey, SealedItem.AboutOpened(new SealedItemId(id.Value)))
            ?? throw new DamagedDocumentException(id);
        var key = ContentKey(dataKey);
        CryptographicOperations.ZeroMemory(dataKey);
        var cipher = new ChunkCipher(id, key);
        CryptographicOperations.ZeroMemory(key);
        return new DocumentStream(chunks, cipher, id, size, PaddedStream.LengthOf(size));
    }

    /// <summary>Whether the content is still what its digest says.</summary>
    public async Task<bool> IsWhole(SubmittedDocument document, CancellationToken cancellation)
    {
        try
        {
            return await Digest(document, cancellation) == document.Facts.Sha256;
        }
        catch (DamagedDocumentException)
        {
            return false;
        }
    }

    private async Task<string> Digest(SubmittedDocument document, CancellationToken cancellation)
    {
        if (document.IsSealed)
            return await DigestOfStored(document.Id, cancellation);
        await using var content = Open(document.Id, document.Facts.Size, document.Key);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellation));
    }

    /// <summary>That of a sealed one: of its ciphertext, so that it can be looked at before the opening too.</summary>
    private async Task<string> DigestOfStored(DocumentId document, CancellationToken cancellation)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var number = 0; await chunks.Read(document, number, cancellation) is { } chunk; number++)
            digest.AppendData(chunk);
        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }
}
