using System.Security.Cryptography;
using System.Text;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Sealing;

namespace Procurement.Infrastructure.Sealing;

/// <summary>The service's own key at work: AES-256-GCM with a drawn nonce. A wrapped secret is form (1 byte), mark of the
/// key (4), nonce (12), ciphertext, tag (16).</summary>
public sealed class ServiceKey : IServiceKey
{
    /// <summary>Bytes of the key.</summary>
    public const int Length = 32;

    private const byte Form = 1;
    private const int MarkLength = 4;
    private const int Head = 1 + MarkLength;

    private readonly byte[] key = GC.AllocateArray<byte>(Length, pinned: true);
    private readonly byte[] mark;
    private readonly IRandomness randomness;

    /// <summary>Takes a copy of the key; the caller wipes its own.</summary>
    public ServiceKey(ReadOnlySpan<byte> key, IRandomness randomness)
    {
        key.CopyTo(this.key);
        mark = new byte[MarkLength];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key, mark, salt: [], info: "mark of the service key"u8);
        this.randomness = randomness;
    }

    /// <summary>A key drawn for one run and kept nowhere, as a case on paper uses it.</summary>
    public static ServiceKey Drawn(IRandomness randomness)
    {
        Span<byte> key = stackalloc byte[Length];
        randomness.Fill(key);
        var drawn = new ServiceKey(key, randomness);
        CryptographicOperations.ZeroMemory(key);
        return drawn;
    }

    /// <inheritdoc />
    public byte[] Wrap(ReadOnlySpan<byte> secret, string about)
    {
        var wrapped = new byte[Head + Gcm.Overhead + secret.Length];
        wrapped[0] = Form;
        mark.CopyTo(wrapped, 1);
        Gcm.Encrypt(key, randomness, secret, About(about), wrapped.AsSpan(Head));
        return wrapped;
    }

    /// <inheritdoc />
    public byte[]? Unwrap(ReadOnlySpan<byte> wrapped, string about) =>
        wrapped.Length >= Head + Gcm.Overhead && wrapped[0] == Form && wrapped[1..Head].SequenceEqual(mark)
            ? Gcm.Decrypt(key, wrapped[Head..], About(about))
            : null;

    private static byte[] About(string about) => Encoding.UTF8.GetBytes("procurement service key 1\n" + about);
}
