using System.Security.Cryptography;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Sealing;
using Procurement.Domain.Submissions.Documents;
using Procurement.Infrastructure.Submissions.Content;

namespace Procurement.Infrastructure.Submissions;

/// <summary>Stores contents of documents and reads them back. Each lies encrypted under a key of its own, which the service's
/// key wraps; in clear it is nowhere but in memory, a chunk at a time.</summary>
public sealed class DocumentVault
{
    /// <summary>Most bytes of one document: 100 MB.</summary>
    public const long MostBytes = 100L << 20;

    private readonly DocumentChunks chunks;
    private readonly IServiceKey serviceKey;
    private readonly IRandomness randomness;
    private readonly TimeProvider clock;
    private readonly DocumentReading reading;

    internal DocumentVault(DocumentChunks chunks, IServiceKey serviceKey, IRandomness randomness, TimeProvider clock)
    {
        this.chunks = chunks;
        this.serviceKey = serviceKey;
        this.randomness = randomness;
        this.clock = clock;
        reading = new DocumentReading(chunks, serviceKey);
    }

    /// <summary>
    /// Stores a document as it streams in and looks at what it is. What is refused or breaks off leaves nothing behind.
    /// Refuses document.too-large, document.kind-unknown, document.damaged, document.has-macros,
    /// document.expands-too-far.
    /// </summary>
    public async Task<Outcome<StoredDocument>> Store(
        DocumentId id,
        string name,
        Stream content,
        CancellationToken cancellation
    )
    {
        var key = new byte[ChunkCipher.KeyLength];
        randomness.Fill(key);
        try
        {
            var kept = await Keep(id, content, key, padded: null, cancellation);
            if (kept.IsRefused)
                return kept.Refusals;
            var (seen, kind, digest, _) = kept.Value;
            var facts = new DocumentFacts
            {
                Name = DocumentName.Of(name, kind),
                Kind = kind,
                Size = seen.Length,
                Sha256 = digest,
                Pages = seen.Pages,
            };
            return new StoredDocument(facts, serviceKey.Wrap(key, DocumentReading.About(id)));
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    /// <summary>Stores a document of a sealed envelope under a key that the caller drew, and wipes: padded to a power of two,
    /// and nothing of it under the service's own key. Refuses the same.</summary>
    public async Task<Outcome<StoredSealedDocument>> StoreSealed(
        DocumentId id,
        string name,
        Stream content,
        ReadOnlyMemory<byte> dataKey,
        CancellationToken cancellation
    )
    {
        var key = DocumentReading.ContentKey(dataKey.Span);
        try
        {
            var padded = new PaddedStream(content);
            var kept = await Keep(id, padded, key, padded, cancellation);
            if (kept.IsRefused)
                return kept.Refusals;
            var (seen, kind, digest, stored) = kept.Value;
            var outside = new DocumentFacts
            {
                Name = "",
                Kind = DocumentKind.Sealed,
                Size = stored,
                Sha256 = digest,
            };
            return new StoredSealedDocument(
                outside,
                new SealedFacts(DocumentName.Of(name, kind), kind, seen.Length, seen.Pages)
            );
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    /// <summary>Opens a stored document for reading, from any place.</summary>
    /// <exception cref="DamagedDocumentException">Its key is not one that this service wrapped for it. Reading throws the
    /// same where a chunk was changed.</exception>
    public Stream Open(DocumentId id, long size, byte[] wrappedKey) => reading.Open(id, size, wrappedKey);

    /// <summary>The same for one that came sealed and was opened.</summary>
    public Stream OpenSealed(DocumentId id, long size, byte[] openedKey) => reading.OpenSealed(id, size, openedKey);

    /// <summary>Drops the content of a document that nothing encloses.</summary>
    public Task Drop(DocumentId id) => chunks.Drop(id);

    /// <summary>Drops what uploads left behind that never ended, a day after.</summary>
    public Task<int> Sweep(CancellationToken cancellation) =>
        chunks.Sweep(clock.GetUtcNow() - TimeSpan.FromDays(1), cancellation);

    /// <summary>Keeps the chunks; what is refused or breaks off leaves none.</summary>
    private async Task<Outcome<Kept>> Keep(
        DocumentId id,
        Stream content,
        byte[] key,
        PaddedStream? padded,
        CancellationToken cancellation
    )
    {
        var isStored = false;
        try
        {
            var outcome = await Write(id, content, key, padded, cancellation);
            isStored = !outcome.IsRefused;
            return outcome;
        }
        finally
        {
            if (!isStored)
                await chunks.Drop(id);
        }
    }

    private async Task<Outcome<Kept>> Write(
        DocumentId id,
        Stream content,
        byte[] key,
        PaddedStream? padded,
        CancellationToken cancellation
    )
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var seen = new ContentScan();
        var pieces = new PieceReader(content, ChunkCipher.ChunkLength);
        using (var cipher = new ChunkCipher(id, key))
        {
            while (await pieces.Next(cancellation))
            {
                var piece = pieces.Current;
                var length = padded?.ContentLength ?? pieces.Read;
                if (Math.Min(length, pieces.Read) > MostBytes)
                    return new Refusal("document.too-large", MostBytes >> 20);
                if (!seen.Takes(piece.Span[..(int)Math.Clamp(length - pieces.Read + piece.Length, 0, piece.Length)]))
                    return new Refusal("document.kind-unknown");
                var kept = cipher.Encrypt(pieces.Number, pieces.IsLast, piece.Span);
                digest.AppendData(padded is null ? piece.Span : kept);
                var chunk = new DocumentChunk
                {
                    Document = id,
                    Number = pieces.Number,
                    Content = kept,
                    WrittenAt = clock.GetUtcNow(),
                };
                await chunks.Write(chunk, cancellation);
            }
            seen.Ends(padded?.ContentLength ?? pieces.Read);
        }
        var found = seen.IsPdf ? seen.Kind() : await LookInside(id, key, seen.Length, pieces.Read, cancellation);
        return found.IsRefused
            ? found.Refusals
            : new Kept(seen, found.Value, Convert.ToHexStringLower(digest.GetHashAndReset()), pieces.Read);
    }

    private Task<Outcome<DocumentKind>> LookInside(
        DocumentId id,
        byte[] key,
        long length,
        long stored,
        CancellationToken cancellation
    )
    {
        var stream = new DocumentStream(chunks, new ChunkCipher(id, key), id, length, stored);
        // A zip is read where its directory points to, which blocks; it must not keep a thread of the server's.
        return Task.Run(
            () =>
            {
                using (stream)
                    return OfficeFile.Look(stream, cancellation);
            },
            cancellation
        );
    }

    private sealed record Kept(ContentScan Seen, DocumentKind Kind, string Digest, long Stored);
}
