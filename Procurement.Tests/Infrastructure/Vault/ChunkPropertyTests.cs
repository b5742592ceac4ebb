using FsCheck;
using FsCheck.Fluent;
using Procurement.Infrastructure.Submissions;

namespace Procurement.Tests.Infrastructure.Vault;

/// <summary>Chunks of any content, of any length: what was written comes back, and nothing else does.</summary>
public sealed class ChunkPropertyTests
{
    private static readonly DocumentId Document = new(new Guid("01234567-89ab-cdef-0123-456789abcdef"));
    private static readonly Arbitrary<(byte[][] Chunks, int At, int Bit)> Documents = (
        from chunks in Gen.NonEmptyListOf(Gen.Choose(0, 300).SelectMany(length => Bytes(length)))
        from at in Gen.Choose(0, chunks.Count - 1)
        from bit in Gen.Choose(0, int.MaxValue)
        select (chunks.ToArray(), at, bit)
    ).ToArbitrary();

    private readonly ChunkCipher cipher = new(Document, new byte[ChunkCipher.KeyLength]);

    [OneTimeTearDown]
    public void Drop() => cipher.Dispose();

    [Test]
    public void Chunks_of_any_length_come_back_as_they_were() =>
        Prop.ForAll(
                Documents,
                one => Read(Written(one.Chunks)).Zip(one.Chunks).All(pair => pair.First.SequenceEqual(pair.Second))
            )
            .QuickCheckThrowOnFailure();

    [Test]
    public void A_flipped_bit_is_refused() =>
        Refuses(
            (kept, at, bit) =>
            {
                var place = bit % (kept[at].Length * 8);
                kept[at][place / 8] ^= (byte)(1 << (place % 8));
                return kept;
            }
        );

    [Test]
    public void A_chunk_cut_short_is_refused() =>
        Refuses(
            (kept, at, bit) =>
            {
                kept[at] = kept[at][..(bit % kept[at].Length)];
                return kept;
            }
        );

    [Test]
    public void A_document_without_its_last_chunk_is_refused() =>
        Refuses((kept, _, _) => kept.Length < 2 ? null : kept[..^1]);

    [Test]
    public void Two_chunks_in_each_others_place_are_refused() =>
        Refuses(
            (kept, at, _) =>
            {
                var other = (at + 1) % kept.Length;
                if (other == at)
                    return null;
                (kept[at], kept[other]) = (kept[other], kept[at]);
                return kept;
            }
        );

    [Test]
    public void A_chunk_that_stands_twice_is_refused() =>
        Refuses((kept, at, _) => [.. kept[..at], kept[at], .. kept[at..]]);

    [Test]
    public void A_chunk_of_another_document_is_refused() =>
        Refuses(
            (kept, at, _) =>
            {
                using var other = new ChunkCipher(new DocumentId(Guid.Empty), new byte[ChunkCipher.KeyLength]);
                kept[at] = other.Encrypt(at, at == kept.Length - 1, new byte[9]);
                return kept;
            }
        );

    private void Refuses(Func<byte[][], int, int, byte[][]?> tamper) =>
        Prop.ForAll(Documents, one => tamper(Written(one.Chunks), one.At, one.Bit) is not { } kept || IsRefused(kept))
            .QuickCheckThrowOnFailure();

    private byte[][] Written(byte[][] chunks) =>
        [.. chunks.Select((chunk, number) => cipher.Encrypt(number, number == chunks.Length - 1, chunk))];

    private byte[][] Read(byte[][] kept) =>
        [.. kept.Select((chunk, number) => cipher.Decrypt(number, number == kept.Length - 1, chunk))];

    private bool IsRefused(byte[][] kept)
    {
        try
        {
            _ = Read(kept);
            return false;
        }
        catch (DamagedDocumentException)
        {
            return true;
        }
    }

    private static Gen<byte[]> Bytes(int length) => Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf(length);
}
