using System.IO.Compression;
using System.Text;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Submissions.Documents;

namespace Procurement.Infrastructure.Submissions.Content;

/// <summary>Looks into a zip whether it is a DOCX or an XLSX, without macros, and unpacks to what it says and no
/// more.</summary>
/// <remarks>Source: ECMA-376, part 2 (packages).</remarks>
internal static class OfficeFile
{
    private const string Types = "[Content_Types].xml";
    private const int MostTypeBytes = 1 << 20;
    private const long MostUnpacked = 500L << 20;

    private static readonly string[] Macros = ["vbaProject", "vbaData", "macrosheets/", "macroEnabled"];

    /// <summary>The kind, or document.kind-unknown, document.damaged, document.has-macros,
    /// document.expands-too-far.</summary>
    public static Outcome<DocumentKind> Look(Stream stream, CancellationToken cancellation)
    {
        if (ZipDirectory.Read(stream) is not { } entries)
            return new Refusal("document.damaged");
        var names = entries.Select(entry => entry.Name.Replace('\\', '/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (names.Count < entries.Count)
            return new Refusal("document.damaged");
        DocumentKind? kind =
            !names.Contains(Types) ? null
            : names.Contains("word/document.xml") ? DocumentKind.Docx
            : names.Contains("xl/workbook.xml") ? DocumentKind.Xlsx
            : null;
        if (kind is null)
            return new Refusal("document.kind-unknown");
        if (names.Any(SpeaksOfMacros))
            return new Refusal("document.has-macros");
        if (entries.Sum(entry => entry.Unpacked) > MostUnpacked)
            return new Refusal("document.expands-too-far", MostUnpacked >> 20);
        var types = new MemoryStream();
        foreach (var entry in entries)
            if (!UnpacksToItsLength(stream, entry, entry.Name == Types ? types : Stream.Null, cancellation))
                return new Refusal("document.damaged");
        return SpeaksOfMacros(Encoding.UTF8.GetString(types.ToArray()))
            ? new Refusal("document.has-macros")
            : kind.Value;
    }

    private static bool UnpacksToItsLength(Stream stream, ZipEntry entry, Stream copy, CancellationToken cancellation)
    {
        if (!entry.IsPlain || ZipDirectory.ContentOf(stream, entry) is not { } begins)
            return false;
        if (copy != Stream.Null && entry.Unpacked > MostTypeBytes)
            return false;
        var packed = new StreamPart(stream, begins, entry.Packed);
        try
        {
            return entry.Method switch
            {
                0 => Copy(packed, copy, entry.Unpacked, cancellation),
                8 => Copy(new DeflateStream(packed, CompressionMode.Decompress), copy, entry.Unpacked, cancellation),
                _ => false,
            };
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static bool Copy(Stream content, Stream copy, long length, CancellationToken cancellation)
    {
        var buffer = new byte[81920];
        var unpacked = 0L;
        while (content.Read(buffer) is > 0 and var read)
        {
            cancellation.ThrowIfCancellationRequested();
            if ((unpacked += read) > length)
                return false;
            copy.Write(buffer, 0, read);
        }
        return unpacked == length;
    }

    private static bool SpeaksOfMacros(string text) =>
        Macros.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
