using System.Security.Cryptography;
using System.Text;

namespace Procurement.Infrastructure.Persistence.Record;

/// <summary>SHA-256 as the record writes it: 64 lower-case hexadecimal digits.</summary>
internal static class Digest
{
    /// <summary>Of a text in UTF-8.</summary>
    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Of the salt and, after it, the payload in UTF-8.</summary>
    public static string Of(ReadOnlySpan<byte> salt, string payload) =>
        Of([.. salt, .. Encoding.UTF8.GetBytes(payload)]);
}
