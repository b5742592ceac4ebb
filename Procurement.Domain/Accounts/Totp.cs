using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Accounts;

/// <summary>Codes of six digits that an authenticator application shows for thirty seconds each.</summary>
/// <remarks>Source: RFC 6238 with HMAC-SHA-1, which is what the applications speak, and RFC 4226, section 5.3.</remarks>
public static class Totp
{
    private const int SecretBytes = 20;
    private const int Seconds = 30;
    private const int Modulus = 1_000_000;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>A new secret of 160 bits, in base 32 as applications take it.</summary>
    public static string DrawSecret(IRandomness randomness)
    {
        Span<byte> bytes = stackalloc byte[SecretBytes];
        randomness.Fill(bytes);
        var text = new StringBuilder();
        for (var bit = 0; bit < SecretBytes * 8; bit += 5)
        {
            var pair = (bytes[bit / 8] << 8) | (bit / 8 + 1 < SecretBytes ? bytes[bit / 8 + 1] : 0);
            text.Append(Base32[(pair >> (11 - bit % 8)) & 31]);
        }
        return text.ToString();
    }

    /// <summary>The number of the thirty seconds in which an instant lies.</summary>
    public static long StepAt(DateTimeOffset now) => now.ToUnixTimeSeconds() / Seconds;

    /// <summary>The step whose code was typed: the present one, the one before or the one after, since clocks differ;
    /// null: none.</summary>
    public static long? StepOf(string typed, string secret, DateTimeOffset now)
    {
        var present = StepAt(now);
        long? found = null;
        for (var step = present - 1; step <= present + 1; step++)
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(typed), Ascii(Code(secret, step))))
                found = step;
        return found;
    }

    private static byte[] Ascii(int code) => Encoding.UTF8.GetBytes(code.ToString("D6", CultureInfo.InvariantCulture));

    private static int Code(string secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> mac = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(Bytes(secret), counter, mac);
        var place = mac[^1] & 0xF;
        return (int)((BinaryPrimitives.ReadUInt32BigEndian(mac[place..]) & int.MaxValue) % Modulus);
    }

    private static byte[] Bytes(string secret)
    {
        var bytes = new byte[secret.Length * 5 / 8];
        for (var i = 0; i < secret.Length; i++)
        for (var bit = 0; bit < 5; bit++)
        {
            var place = i * 5 + bit;
            if (place / 8 < bytes.Length && (Base32.IndexOf(secret[i], StringComparison.Ordinal) & (16 >> bit)) != 0)
                bytes[place / 8] |= (byte)(128 >> (place % 8));
        }
        return bytes;
    }
}
