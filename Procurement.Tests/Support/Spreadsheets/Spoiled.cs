using System.IO.Compression;

namespace Procurement.Tests.Support.Spreadsheets;

/// <summary>The same workbook with nonsense in place of every figure that is kept beside a formula.</summary>
internal static partial class Spoiled
{
    public static byte[] Of(byte[] workbook)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            foreach (var part in archive.Entries.Where(one => one.FullName.StartsWith("xl/worksheets/")).ToList())
            {
                using var content = part.Open();
                var text = new StreamReader(content).ReadToEnd();
                content.SetLength(0);
                using var writer = new StreamWriter(content);
                writer.Write(KeptFigure.Replace(text, "$1-77777"));
            }
        return stream.ToArray();
    }

    [GeneratedRegex("(</x:f><x:v>)[^<]*")]
    private static partial Regex KeptFigure { get; }
}
