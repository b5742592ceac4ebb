using System.IO.Compression;

namespace Procurement.Infrastructure.Spreadsheets.Writing;

/// <summary>The same parts in a fixed order and with a fixed time, so that the same content gives the same bytes.</summary>
internal static class FixedPackage
{
    private const string Types = "[Content_Types].xml";

    // The first instant that the form of the file can say.
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The package, packed again.</summary>
    public static byte[] Of(MemoryStream package)
    {
        package.Position = 0;
        using var packed = new MemoryStream();
        using (var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
            foreach (
                var part in from
                    .Entries.OrderByDescending(one => one.FullName == Types)
                    .ThenBy(one => one.FullName, StringComparer.Ordinal)
            )
            {
                var entry = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
                entry.LastWriteTime = Always;
                using var content = part.Open();
                using var written = entry.Open();
                content.CopyTo(written);
            }
        return packed.ToArray();
    }
}
