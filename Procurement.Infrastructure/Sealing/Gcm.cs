using System.Security.Cryptography;
using Procurement.Domain.Common.Identity;

namespace Procurement.Infrastructure.Sealing;

/// <summary>AES-256-GCM as everything here keeps it: nonce (12 bytes), ciphertext, tag (16).</summary>
internal static class Gcm
{
    public const int NonceLength = 12;
    public const int TagLength = 16;
    public const int Overhead = NonceLength + TagLength;

    /// <summary>Encrypts under a nonce drawn for it.</summary>
    public static void Encrypt(
        ReadOnlySpan<byte> key,
        IRandomness randomness,
        ReadOnlySpan<byte> content,
        ReadOnlySpan<byte> about,
        Span<byte> output
    )
    {
        var nonce = output[..NonceLength];
        randomness.Fill(nonce);
        using var cipher = new AesGcm(key, TagLength);
        cipher.Encrypt(nonce, content, output[NonceLength..^TagLength], output[^TagLength..], about);
    }

    /// <summary>What was encrypted; null: it, or what it is about, was changed.</summary>
    public static byte[]? Decrypt(ReadOnlySpan<byte> key, ReadOnlySpan<byte> kept, ReadOnlySpan<byte> about)
    {
        if (kept.Length < Overhead)
            return null;
        var content = new byte[kept.Length - Overhead];
        using var cipher = new AesGcm(key, TagLength);
        try
        {
            cipher.Decrypt(kept[..NonceLength], kept[NonceLength..^TagLength], kept[^TagLength..], content, about);
            return content;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }
}
