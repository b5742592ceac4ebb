using System.Security.Cryptography;

namespace Procurement.Infrastructure.Sealing;

/// <summary>The key and the nonce of one wrap, derived together; they are used for that wrap only.</summary>
internal readonly ref struct WrapKey : IDisposable
{
    private const int KeyLength = 32;

    private readonly Span<byte> derived;

    /// <summary>Derives them from the secrets of a subset, in its order, and from all that the wrap is about.</summary>
    public WrapKey(byte[][] secrets, ReadOnlySpan<byte> about)
    {
        Span<byte> together = stackalloc byte[secrets.Length * P256.FieldLength];
        foreach (var (index, secret) in secrets.Index())
            secret.CopyTo(together[(index * P256.FieldLength)..]);
        derived = GC.AllocateArray<byte>(KeyLength + Gcm.NonceLength, pinned: true);
        HKDF.DeriveKey(HashAlgorithmName.SHA256, together, derived, salt: "procurement sealing 1"u8, info: about);
        CryptographicOperations.ZeroMemory(together);
    }

    public void Wrap(ReadOnlySpan<byte> dataKey, ReadOnlySpan<byte> about, Span<byte> output)
    {
        using var cipher = new AesGcm(derived[..KeyLength], Gcm.TagLength);
        cipher.Encrypt(derived[KeyLength..], dataKey, output[..^Gcm.TagLength], output[^Gcm.TagLength..], about);
    }

    public byte[]? Unwrap(ReadOnlySpan<byte> wrap, ReadOnlySpan<byte> about)
    {
        using var cipher = new AesGcm(derived[..KeyLength], Gcm.TagLength);
        var dataKey = GC.AllocateArray<byte>(wrap.Length - Gcm.TagLength, pinned: true);
        try
        {
            cipher.Decrypt(derived[KeyLength..], wrap[..^Gcm.TagLength], wrap[^Gcm.TagLength..], dataKey, about);
            return dataKey;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    public void Dispose() => CryptographicOperations.ZeroMemory(derived);
}
