using System.IO.Compression;

namespace Procurement.Tests.Support.Builders;

/// <summary>Minimal files of each kind that a bidder may send.</summary>
internal static class AFile
{
    /// <summary>A PDF of so many pages; filled up with a comment to a size where one is asked for.</summary>
    public static byte[] Pdf(int pages = 1, int size = 0)
    {
        var text = new StringBuilder("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        text.Append("2 0 obj\n<< /Type /Pages /Kids [");
        for (var page = 0; page < pages; page++)
            text.Append(page + 3).Append(" 0 R ");
        text.Append("] /Count ").Append(pages).Append(" >>\nendobj\n");
        for (var page = 0; page < pages; page++)
            text.Append(page + 3).Append(" 0 obj\n<< /Type /Page /Parent 2 0 R >>\nendobj\n");
        const string End = "\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n";
        text.Append('%').Append('x', Math.Max(0, size - text.Length - End.Length)).Append(End);
        return Encoding.ASCII.GetBytes(text.ToString());
    }

    /// <summary>A word processing document.</summary>
    public static byte[] Docx(params (string Name, byte[] Content)[] more) =>
        Zip([("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", "<w/>"u8.ToArray()), .. more]);

    /// <summary>A spreadsheet.</summary>
    public static byte[] Xlsx(string types = "<Types/>") =>
        Zip([("[Content_Types].xml", Encoding.UTF8.GetBytes(types)), ("xl/workbook.xml", "<x/>"u8.ToArray())]);

    /// <summary>A zip of these entries.</summary>
    public static byte[] Zip((string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        return stream.ToArray();
    }
}
