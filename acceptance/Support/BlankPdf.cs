using System.Text;

namespace Procurement.Acceptance.Support;

/// <summary>A proposal of so many blank pages.</summary>
internal static class BlankPdf
{
    public const string Name = "Proposal.pdf";

    public static FilePayload File(int pages) =>
        new()
        {
            Name = Name,
            MimeType = "application/pdf",
            Buffer = Of(pages),
        };

    public static byte[] Of(int pages)
    {
        var kids = string.Join(' ', Enumerable.Range(3, pages).Select(page => $"{page} 0 R"));
        var text = new StringBuilder("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        text.Append($"2 0 obj\n<< /Type /Pages /Kids [{kids}] /Count {pages} /MediaBox [0 0 612 792] >>\nendobj\n");
        for (var page = 0; page < pages; page++)
            text.Append($"{page + 3} 0 obj\n<< /Type /Page /Parent 2 0 R >>\nendobj\n");
        return Encoding.ASCII.GetBytes(text + "\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n");
    }
}
