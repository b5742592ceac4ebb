using System.Buffers.Binary;
using System.Text;

namespace Procurement.Infrastructure.Submissions.Content;

/// <summary>
/// What the directory at the end of a zip says. Read by hand, because the framework's reader stops at the length that an
/// entry claims, and so never sees one that unpacks to more.
/// </summary>
/// <remarks>Source: APPNOTE.TXT of PKWARE, 4.3.7 (local header), 4.3.12 (directory), 4.3.16 (its end).</remarks>
internal static class ZipDirectory
{
    private const int MostEntries = 10_000;
    private const int MostBytes = 8 << 20;
    private const int EndLength = 22;
    private const int RecordLength = 46;
    private const int HeaderLength = 30;

    /// <summary>The entries; null where it is no zip that can be read so.</summary>
    public static List<ZipEntry>? Read(Stream stream)
    {
        if (End(stream) is not { } end)
            return null;
        var directory = new byte[end.Bytes];
        stream.Position = end.Offset;
        stream.ReadExactly(directory);
        var entries = new List<ZipEntry>();
        var rest = directory.AsSpan();
        while (entries.Count < end.Entries)
        {
            if (rest.Length < RecordLength || !rest.StartsWith("PK\x01\x02"u8))
                return null;
            var name = Number16(rest[28..]);
            var length = RecordLength + name + Number16(rest[30..]) + Number16(rest[32..]);
            if (rest.Length < length)
                return null;
            entries.Add(
                new ZipEntry(
                    Encoding.UTF8.GetString(rest.Slice(RecordLength, name)),
                    IsPlain: (Number16(rest[8..]) & 1) == 0,
                    Method: Number16(rest[10..]),
                    Packed: Number32(rest[20..]),
                    Unpacked: Number32(rest[24..]),
                    Header: Number32(rest[42..])
                )
            );
            rest = rest[length..];
        }
        return entries;
    }

    /// <summary>Where the content of an entry begins; null where no entry begins there.</summary>
    public static long? ContentOf(Stream stream, ZipEntry entry)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        stream.Position = entry.Header;
        if (stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength)
            return null;
        var begins = entry.Header + HeaderLength + Number16(header[26..]) + Number16(header[28..]);
        return header.StartsWith("PK\x03\x04"u8) && begins + entry.Packed <= stream.Length ? begins : null;
    }

    private static (int Entries, int Bytes, long Offset)? End(Stream stream)
    {
        var tail = new byte[(int)Math.Min(stream.Length, EndLength + ushort.MaxValue)];
        stream.Position = stream.Length - tail.Length;
        stream.ReadExactly(tail);
        var at = tail.AsSpan().LastIndexOf("PK\x05\x06"u8);
        if (at < 0 || tail.Length - at < EndLength)
            return null;
        var end = tail.AsSpan(at);
        var (entries, bytes, offset) = (Number16(end[10..]), Number32(end[12..]), Number32(end[16..]));
        return entries <= MostEntries && bytes <= MostBytes && offset + bytes <= stream.Length
            ? (entries, (int)bytes, offset)
            : null;
    }

    private static int Number16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static long Number32(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt32LittleEndian(bytes);
}

/// <summary>What the directory says of one entry.</summary>
/// <param name="Name">Its name, with its folders.</param>
/// <param name="IsPlain">Whether it is not encrypted.</param>
/// <param name="Method">How it is packed: 0 not at all, 8 deflated.</param>
/// <param name="Packed">Bytes in the zip.</param>
/// <param name="Unpacked">Bytes that it claims to unpack to.</param>
/// <param name="Header">Where its header begins.</param>
internal sealed record ZipEntry(string Name, bool IsPlain, int Method, long Packed, long Unpacked, long Header);
