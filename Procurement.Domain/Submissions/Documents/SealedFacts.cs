using System.Buffers.Binary;
using System.Text;

namespace Procurement.Domain.Submissions.Documents;

/// <summary>What of a commercial document lies under the seal beside its content, so that nobody reads it before the
/// opening.</summary>
/// <param name="Name">Name of the file, safe to hand back.</param>
/// <param name="Kind">Kind, by its content.</param>
/// <param name="Size">Bytes of the content, without padding.</param>
/// <param name="Pages">Pages of a PDF; null: not found.</param>
public sealed record SealedFacts(string Name, DocumentKind Kind, long Size, int? Pages)
{
    /// <summary>Bytes in which they are written, whatever they say.</summary>
    public const int Length = 1024;

    private const int NameAt = 15;

    /// <summary>Size (8 bytes), pages (4; -1: not found), kind (1), length of the name (2), the name in UTF-8, zeros;
    /// numbers with the greater byte first.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Length];
        BinaryPrimitives.WriteInt64BigEndian(bytes, Size);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(8), Pages ?? -1);
        bytes[12] = (byte)Kind;
        var length = Encoding.UTF8.GetBytes(Name, bytes.AsSpan(NameAt));
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(13), (ushort)length);
        return bytes;
    }

    /// <summary>The facts; null: they are none.</summary>
    public static SealedFacts? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Length)
            return null;
        var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[13..]);
        if (length > Length - NameAt)
            return null;
        var pages = BinaryPrimitives.ReadInt32BigEndian(bytes[8..]);
        return new SealedFacts(
            Encoding.UTF8.GetString(bytes.Slice(NameAt, length)),
            (DocumentKind)bytes[12],
            BinaryPrimitives.ReadInt64BigEndian(bytes),
            pages < 0 ? null : pages
        );
    }
}
