using System.Buffers.Binary;
using System.Security.Cryptography;
using Procurement.Domain.Common.Identity;

namespace Procurement.Infrastructure.Submissions;

/// <summary>
/// Encrypts a document chunk by chunk under a key of its own (AES-256-GCM). The nonce is the number of the chunk; the
/// document, the number and whether it is the last are bound in, so that a chunk that is swapped, doubled, left out, cut
/// off or taken from another document does not decrypt.
/// </summary>
public sealed class ChunkCipher : IDisposable
{
    /// <summary>Bytes of a full chunk, in clear.</summary>
    public const int ChunkLength = 1 << 20;

    /// <summary>Bytes of a key.</summary>
    public const int KeyLength = 32;

    private const int NonceLength = 12;
    private const int TagLength = 16;
    private readonly AesGcm cipher;
    private readonly DocumentId document;

    /// <summary>A cipher for one document.</summary>
    public ChunkCipher(DocumentId document, ReadOnlySpan<byte> key)
    {
        this.document = document;
        cipher = new AesGcm(key, TagLength);
    }

    /// <summary>How many chunks a document of so many bytes has; an empty one has one.</summary>
    public static int CountOf(long length) => (int)Math.Max(1, (length + ChunkLength - 1) / ChunkLength);

    /// <summary>Ciphertext and tag of a chunk.</summary>
    public byte[] Encrypt(int number, bool isLast, ReadOnlySpan<byte> content)
    {
        var kept = new byte[content.Length + TagLength];
        cipher.Encrypt(
            Nonce(number),
            content,
            kept.AsSpan(..^TagLength),
            kept.AsSpan(^TagLength..),
            About(number, isLast)
        );
        return kept;
    }

    /// <summary>A chunk in clear.</summary>
    /// <exception cref="DamagedDocumentException">It is not the chunk that was stored there.</exception>
    public byte[] Decrypt(int number, bool isLast, ReadOnlySpan<byte> kept)
    {
        if (kept.Length < TagLength)
            throw new DamagedDocumentException(document, number);
        var content = new byte[kept.Length - TagLength];
        try
        {
            cipher.Decrypt(Nonce(number), kept[..^TagLength], kept[^TagLength..], content, About(number, isLast));
            return content;
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new DamagedDocumentException(document, number);
        }
    }

    /// <inheritdoc />
    public void Dispose() => cipher.Dispose();

    private static byte[] Nonce(int number)
    {
        var nonce = new byte[NonceLength];
        BinaryPrimitives.WriteInt32BigEndian(nonce.AsSpan(NonceLength - sizeof(int)), number);
        return nonce;
    }

    private byte[] About(int number, bool isLast)
    {
        var form = "procurement document 1\n"u8;
        var about = new byte[form.Length + 16 + sizeof(int) + 1];
        form.CopyTo(about);
        var rest = about.AsSpan(form.Length);
        document.Value.TryWriteBytes(rest, bigEndian: true, out _);
        BinaryPrimitives.WriteInt32BigEndian(rest[16..], number);
        rest[^1] = isLast ? (byte)1 : (byte)0;
        return about;
    }
}
