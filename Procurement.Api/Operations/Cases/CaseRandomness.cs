using System.Buffers.Binary;
using System.Security.Cryptography;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Operations.Cases;

/// <summary>Bytes from an HMAC-SHA-256 stream keyed by the case file's digest: two runs of the same file draw the same
/// ones. Keys made from it are no secret, and no service uses them.</summary>
/// <param name="caseSha256">The digest, in hex.</param>
/// <param name="purpose">Parts one stream from another.</param>
internal sealed class CaseRandomness(string caseSha256, byte purpose) : IRandomness
{
    private readonly byte[] key = Convert.FromHexString(caseSha256);
    private long drawn;

    public void Fill(Span<byte> buffer)
    {
        Span<byte> counter = stackalloc byte[sizeof(long) + 1];
        counter[0] = purpose;
        Span<byte> block = stackalloc byte[HMACSHA256.HashSizeInBytes];
        while (!buffer.IsEmpty)
        {
            BinaryPrimitives.WriteInt64BigEndian(counter[1..], ++drawn);
            HMACSHA256.HashData(key, counter, block);
            var taken = Math.Min(block.Length, buffer.Length);
            block[..taken].CopyTo(buffer);
            buffer = buffer[taken..];
        }
    }
}
