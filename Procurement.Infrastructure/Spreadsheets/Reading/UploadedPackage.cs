using System.IO.Compression;
using System.Xml;

namespace Procurement.Infrastructure.Spreadsheets.Reading;

/// <summary>The parts of a file that came from outside. It unpacks no more than a score sheet can need, compares every
/// part with its checksum, and knows no macro, no link to another file and no document type.</summary>
internal sealed class UploadedPackage : IDisposable
{
    /// <summary>The most bytes that a file may have.</summary>
    public const int MostBytes = 5 << 20;

    private const long MostUnpacked = 30 << 20;
    private const int MostParts = 500;
    private const string Forbidden =
        "vbaProject|macrosheets/|externalLinks/|embeddings/|activeX/|ctrlProps/|connections.xml";

    private static readonly XmlReaderSettings strict = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostUnpacked,
    };

    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> parts;
    private long unpacked;

    /// <exception cref="InvalidDataException">It is no package, or holds what none of ours does.</exception>
    public UploadedPackage(byte[] file)
    {
        archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        if (archive.Entries.Count > MostParts)
            throw new InvalidDataException("Too many parts.");
        parts = new(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries)
            if (IsForbidden(entry.FullName) || !parts.TryAdd(entry.FullName.TrimStart('/'), entry))
                throw new InvalidDataException(entry.FullName);
    }

    /// <summary>Whether it has a part.</summary>
    public bool Has(string part) => parts.ContainsKey(part);

    /// <summary>A part, to be read once.</summary>
    /// <exception cref="InvalidDataException">It is absent, damaged or too large.</exception>
    public XmlReader Read(string part)
    {
        if (!parts.TryGetValue(part, out var entry))
            throw new InvalidDataException(part);
        using var packed = entry.Open();
        using var content = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = packed.Read(buffer)) > 0; content.Write(buffer, 0, read))
            // What the file itself says of its size is not asked.
            if ((unpacked += read) > MostUnpacked)
                throw new InvalidDataException(part);
        if (Checksum.Of(content.GetBuffer().AsSpan(0, (int)content.Length)) != entry.Crc32)
            throw new InvalidDataException(part);
        return XmlReader.Create(new MemoryStream(content.GetBuffer(), 0, (int)content.Length), strict);
    }

    /// <inheritdoc />
    public void Dispose() => archive.Dispose();

    private static bool IsForbidden(string part) =>
        Forbidden.Split('|').Any(one => part.Contains(one, StringComparison.OrdinalIgnoreCase));
}
