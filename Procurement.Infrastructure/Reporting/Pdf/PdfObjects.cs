using System.IO.Compression;
using System.Security.Cryptography;

namespace Procurement.Infrastructure.Reporting.Pdf;

/// <summary>
/// The file: objects by number, the small ones packed into compressed object streams, then the cross-reference
/// stream. The order of the bytes follows from the order of the calls alone.
/// </summary>
internal sealed class PdfObjects
{
    private const int PackedTogether = 400;
    private readonly ByteWriter file = new(128 * 1024);
    private readonly List<(byte Kind, int First, int Second)> places = [(0, 0, 65535)];
    private readonly List<(int Number, int Start)> packed = [];
    private readonly ByteWriter pack = new(32 * 1024);

    public PdfObjects() => file.Raw("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"u8);

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        places.Add(default);
        return places.Count - 1;
    }

    /// <summary>Writes a dictionary or array under a reserved number.</summary>
    public void Put(int number, ByteWriter body)
    {
        packed.Add((number, pack.Length));
        pack.Raw(body.Written).Byte((byte)'\n');
        if (packed.Count == PackedTogether)
            Pack();
    }

    /// <summary>Writes a stream.</summary>
    /// <param name="number">Reserved.</param>
    /// <param name="entries">Entries of its dictionary beyond length and filter.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="plain">Not compressed: metadata, which programs look for without reading PDF.</param>
    public void PutStream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> bytes, bool plain = false)
    {
        places[number] = (1, file.Length, 0);
        file.Int(number).Raw(" 0 obj\n"u8);
        Stream(entries, bytes, plain);
        file.Raw("endobj\n"u8);
    }

    /// <summary>Ends the file.</summary>
    public byte[] Finish(int catalog, int information)
    {
        Pack();
        var number = Reserve();
        var start = file.Length;
        places[number] = (1, start, 0);
        var identifier = Convert.ToHexString(SHA256.HashData(file.Written).AsSpan(0, 16));
        var entries = new ByteWriter();
        entries.Raw("/Type/XRef/W[1 4 2]/Size "u8).Int(places.Count).Raw("/Root "u8).Reference(catalog);
        entries.Raw("/Info "u8).Reference(information);
        entries.Raw("/ID[<"u8).Ascii(identifier).Raw("><"u8).Ascii(identifier).Raw(">]"u8);
        var table = new ByteWriter(places.Count * 7);
        foreach (var (kind, first, second) in places)
        {
            table.Byte(kind);
            for (var shift = 24; shift >= 0; shift -= 8)
                table.Byte((byte)(first >> shift));
            table.Byte((byte)(second >> 8)).Byte((byte)second);
        }
        file.Int(number).Raw(" 0 obj\n"u8);
        Stream(entries.Written, table.Written, false);
        file.Raw("endobj\nstartxref\n"u8).Int(start).Raw("\n%%EOF\n"u8);
        return file.Written.ToArray();
    }

    private void Pack()
    {
        if (packed.Count == 0)
            return;
        var number = Reserve();
        var content = new ByteWriter(pack.Length + packed.Count * 12);
        for (var index = 0; index < packed.Count; index++)
        {
            content.Int(packed[index].Number).Byte((byte)' ').Int(packed[index].Start).Byte((byte)' ');
            places[packed[index].Number] = (2, number, index);
        }
        var entries = new ByteWriter().Raw("/Type/ObjStm/N "u8).Int(packed.Count);
        entries.Raw("/First "u8).Int(content.Length);
        content.Raw(pack.Written);
        PutStream(number, entries.Written, content.Written);
        packed.Clear();
        pack.Clear();
    }

    private void Stream(ReadOnlySpan<byte> entries, ReadOnlySpan<byte> bytes, bool plain)
    {
        var written = plain ? bytes : Compressed(bytes);
        file.Raw("<<"u8).Raw(entries);
        if (!plain)
            file.Raw("/Filter/FlateDecode"u8);
        file.Raw("/Length "u8).Int(written.Length).Raw(">>\nstream\n"u8).Raw(written).Raw("\nendstream\n"u8);
    }

    private static ReadOnlySpan<byte> Compressed(ReadOnlySpan<byte> bytes)
    {
        var target = new MemoryStream(bytes.Length / 2 + 64);
        using (var deflate = new ZLibStream(target, CompressionLevel.Optimal, true))
            deflate.Write(bytes);
        return target.GetBuffer().AsSpan(0, (int)target.Length);
    }
}
