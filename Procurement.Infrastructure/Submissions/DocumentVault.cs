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
        var isStored = false;
        try
        {
            var outcome = await Store(id, name, content, key, cancellation);
            isStored = !outcome.IsRefused;
            return outcome;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
            if (!isStored)
                await chunks.Drop(id);
        }
    }

    /// <summary>Opens a stored document for reading, from any place.</summary>
    /// <exception cref="DamagedDocumentException">Its key is not one that this service wrapped for it. Reading throws the
    /// same where a chunk was changed.</exception>
    public Stream Open(DocumentId id, long size, byte[] wrappedKey) => reading.Open(id, size, wrappedKey);

    /// <summary>Drops the content of a document that nothing encloses.</summary>
    public Task Drop(DocumentId id) => chunks.Drop(id);

    /// <summary>Drops what uploads left behind that never ended, a day after.</summary>
    public Task<int> Sweep(CancellationToken cancellation) =>
        chunks.Sweep(clock.GetUtcNow() - TimeSpan.FromDays(1), cancellation);

    private async Task<Outcome<StoredDocument>> Store(
        DocumentId id,
        string name,
        Stream content,
        byte[] key,
        CancellationToken cancellation
    )
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var seen = new ContentScan();
        using (var cipher = new ChunkCipher(id, key))
        {
            var pieces = new PieceReader(content, ChunkCipher.ChunkLength);
            while (await pieces.Next(cancellation))
            {
                var piece = pieces.Current;
                if (pieces.Read > MostBytes)
                    return new Refusal("document.too-large", MostBytes >> 20);
                if (!seen.Takes(piece.Span))
                    return new Refusal("document.kind-unknown");
                digest.AppendData(piece.Span);
                var kept = cipher.Encrypt(pieces.Number, pieces.IsLast, piece.Span);
                var chunk = new DocumentChunk
                {
                    Document = id,
                    Number = pieces.Number,
                    Content = kept,
                    WrittenAt = clock.GetUtcNow(),
                };
                await chunks.Write(chunk, cancellation);
            }
            seen.Ends(pieces.Read);
        }
        var found = seen.IsPdf ? seen.Kind() : await LookInside(id, key, seen.Length, cancellation);
        if (found.IsRefused)
            return found.Refusals;
        var facts = new DocumentFacts
        {
            Name = DocumentName.Of(name, found.Value),
            Kind = found.Value,
            Size = seen.Length,
            Sha256 = Convert.ToHexStringLower(digest.GetHashAndReset()),
            Pages = seen.Pages,
        };
        return new StoredDocument(facts, serviceKey.Wrap(key, DocumentReading.About(id)));
    }

    private Task<Outcome<DocumentKind>> LookInside(
        DocumentId id,
        byte[] key,
        long length,
        CancellationToken cancellation
    )
    {
        var stream = new DocumentStream(chunks, new ChunkCipher(id, key), id, length);
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
}

/// <summary>What came of storing a document.</summary>
/// <param name="Facts">What is said of it.</param>
/// <param name="Key">Its key, wrapped under the key of the service.</param>
public sealed record StoredDocument(DocumentFacts Facts, byte[] Key);
