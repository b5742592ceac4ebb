using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Procurement.Infrastructure.Reporting.Fonts;

/// <summary>Puts tables together to a TrueType file, with directory and checksums.</summary>
internal static class FontTables
{
    private const uint WholeFile = 0xB1B0AFBA;

    /// <summary>The file.</summary>
    /// <param name="tables">In the order of their tags, as the directory must be.</param>
    public static byte[] Assemble(ReadOnlySpan<(string Tag, byte[] Bytes)> tables)
    {
        var length = 12 + tables.Length * 16;
        foreach (var (_, bytes) in tables)
            length += Padded(bytes.Length);
        var file = new byte[length];
        WriteDirectoryHead(file, tables.Length);
        var at = 12 + tables.Length * 16;
        var head = 0;
        for (var index = 0; index < tables.Length; index++)
        {
            var (tag, bytes) = tables[index];
            if (tag == "head")
                head = at;
            bytes.CopyTo(file, at);
            var entry = file.AsSpan(12 + index * 16);
            Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Sum(file.AsSpan(at, Padded(bytes.Length))));
            BinaryPrimitives.WriteUInt32BigEndian(entry[8..], (uint)at);
            BinaryPrimitives.WriteUInt32BigEndian(entry[12..], (uint)bytes.Length);
            at += Padded(bytes.Length);
        }
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + 8), unchecked(WholeFile - Sum(file)));
        return file;
    }

    private static void WriteDirectoryHead(Span<byte> file, int tables)
    {
        var power = BitOperations.Log2((uint)tables);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file[4..], (ushort)tables);
        BinaryPrimitives.WriteUInt16BigEndian(file[6..], (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file[8..], (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file[10..], (ushort)(tables * 16 - (16 << power)));
    }

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var at = 0; at < bytes.Length; at += 4)
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]));
        return sum;
    }

    private static int Padded(int length) => (length + 3) & ~3;
}
