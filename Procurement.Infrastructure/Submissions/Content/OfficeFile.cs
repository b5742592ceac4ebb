using System.Buffers.Binary;
using System.IO.Compression;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Submissions.Documents;

namespace Procurement.Infrastructure.Submissions.Content;

/// <summary>Looks into a zip whether it is a DOCX or an XLSX, without macros, and unpacks to what it says and no
/// more.</summary>
/// <remarks>Source: ECMA-376, part 2 (packages); APPNOTE.TXT of PKWARE, 4.3.16 (end of the central directory).</remarks>
internal static class OfficeFile
{
    private const int MostEntries = 10_000;
    private const int MostDirectoryBytes = 8 << 20;
    private const long MostUnpacked = 500L << 20;
    private const int EndLength = 22;

    private static readonly string[] Macros = ["vbaProject", "vbaData", "macrosheets/", "macroEnabled"];

    /// <summary>The kind, or document.kind-unknown, document.damaged, document.has-macros,
    /// document.expands-too-far.</summary>
    public static Outcome<DocumentKind> Look(Stream stream, CancellationToken cancellation)
    {
        if (!HasSoundEnd(stream))
            return new Refusal("document.damaged");
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return Look(zip, cancellation);
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            return new Refusal("document.damaged");
        }
    }

    private static Outcome<DocumentKind> Look(ZipArchive zip, CancellationToken cancellation)
    {
        var names = zip.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (names.Count < zip.Entries.Count)
            return new Refusal("document.damaged");
        DocumentKind? kind =
            !names.Contains("[Content_Types].xml") ? null
            : names.Contains("word/document.xml") ? DocumentKind.Docx
            : names.Contains("xl/workbook.xml") ? DocumentKind.Xlsx
            : null;
        if (kind is null)
            return new Refusal("document.kind-unknown");
        if (names.Any(SpeaksOfMacros))
            return new Refusal("document.has-macros");
        if (zip.Entries.Sum(entry => entry.Length) > MostUnpacked)
            return new Refusal("document.expands-too-far", MostUnpacked >> 20);
        foreach (var entry in zip.Entries)
            if (!UnpacksToItsLength(entry, cancellation))
                return new Refusal("document.damaged");
        return TypesSpeakOfMacros(zip) ? new Refusal("document.has-macros") : kind.Value;
    }

    /// <summary>Whether the directory, which is read as a whole, is of a size that can be read so.</summary>
    private static bool HasSoundEnd(Stream stream)
    {
        var end = new byte[(int)Math.Min(stream.Length, EndLength + ushort.MaxValue)];
        stream.Position = stream.Length - end.Length;
        stream.ReadExactly(end);
        var at = end.AsSpan().LastIndexOf("PK\x05\x06"u8);
        if (at < 0 || end.Length - at < EndLength)
            return false;
        var entries = BinaryPrimitives.ReadUInt16LittleEndian(end.AsSpan(at + 10));
        var bytes = BinaryPrimitives.ReadUInt32LittleEndian(end.AsSpan(at + 12));
        stream.Position = 0;
        return entries <= MostEntries && bytes <= MostDirectoryBytes;
    }

    private static bool UnpacksToItsLength(ZipArchiveEntry entry, CancellationToken cancellation)
    {
        using var content = entry.Open();
        var buffer = new byte[81920];
        var unpacked = 0L;
        while (content.Read(buffer) is > 0 and var read)
        {
            cancellation.ThrowIfCancellationRequested();
            if ((unpacked += read) > entry.Length)
                return false;
        }
        return unpacked == entry.Length;
    }

    private static bool TypesSpeakOfMacros(ZipArchive zip)
    {
        using var types = new StreamReader(zip.GetEntry("[Content_Types].xml")?.Open() ?? Stream.Null);
        var text = new char[64 * 1024];
        return types.ReadBlock(text) is var read && SpeaksOfMacros(new string(text, 0, read));
    }

    private static bool SpeaksOfMacros(string text) =>
        Macros.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
