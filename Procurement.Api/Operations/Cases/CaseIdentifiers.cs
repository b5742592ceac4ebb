using System.Buffers.Binary;
using System.Security.Cryptography;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Operations.Cases;

/// <summary>Identifiers drawn from an HMAC-SHA-256 stream keyed by the case file's digest: two runs of the same file
/// draw the same ones.</summary>
internal sealed class CaseIdentifiers(string caseSha256) : IIdentifiers
{
    private readonly byte[] key = Convert.FromHexString(caseSha256);
    private long drawn;

    public Guid Next()
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, ++drawn);
        Span<byte> block = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, counter, block);
        return new Guid(block[..16], bigEndian: true);
    }
}
