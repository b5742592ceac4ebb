using System.Security.Cryptography;
using Procurement.Infrastructure.Submissions;

namespace Procurement.Tests.Infrastructure.Vault;

/// <summary>What was stored comes back, and nothing else does.</summary>
public sealed class ChunkCipherTests
{
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(index => (byte)index)];
    private static readonly DocumentId Document = new(new Guid("01234567-89ab-cdef-0123-456789abcdef"));

    [Test]
    public void A_chunk_of_any_length_comes_back([Values(0, 1, 15, 16, 17, 4095, ChunkCipher.ChunkLength)] int length)
    {
        using var cipher = new ChunkCipher(Document, Key);
        var content = RandomNumberGenerator.GetBytes(length);
        var kept = cipher.Encrypt(3, isLast: true, content);
        cipher.Decrypt(3, isLast: true, kept).Should().Equal(content);
        if (length >= 16)
            kept.AsSpan().IndexOf(content).Should().Be(-1);
    }

    [Test]
    public void A_chunk_that_was_changed_anywhere_is_refused()
    {
        using var cipher = new ChunkCipher(Document, Key);
        var kept = cipher.Encrypt(0, isLast: false, "The technical proposal."u8);
        for (var at = 0; at < kept.Length; at++)
        {
            var changed = kept.ToArray();
            changed[at] ^= 1;
            Refuses(() => cipher.Decrypt(0, isLast: false, changed));
        }
        for (var length = 0; length < kept.Length; length++)
            Refuses(() => cipher.Decrypt(0, isLast: false, kept.AsSpan(0, length)));
    }

    [Test]
    public void A_chunk_in_another_place_of_another_document_or_under_another_key_is_refused()
    {
        using var cipher = new ChunkCipher(Document, Key);
        using var others = new ChunkCipher(new DocumentId(Guid.NewGuid()), Key);
        using var otherKey = new ChunkCipher(Document, RandomNumberGenerator.GetBytes(32));
        var kept = cipher.Encrypt(1, isLast: false, "second"u8);
        Refuses(() => cipher.Decrypt(0, isLast: false, kept));
        Refuses(() => cipher.Decrypt(2, isLast: false, kept));
        Refuses(() => cipher.Decrypt(1, isLast: true, kept));
        Refuses(() => others.Decrypt(1, isLast: false, kept));
        Refuses(() => otherKey.Decrypt(1, isLast: false, kept));
    }

    [Test]
    public void A_full_chunk_begins_the_next_one_only_where_more_follows()
    {
        var lengths = new long[] { 0, ChunkCipher.ChunkLength, ChunkCipher.ChunkLength + 1 };
        lengths.Select(length => (int)ChunkCipher.CountOf(length)).Should().Equal(1, 1, 2);
    }

    private static void Refuses(Func<byte[]> read) => read.Should().Throw<DamagedDocumentException>();
}
