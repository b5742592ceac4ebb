using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Submissions.Documents;

namespace Procurement.Infrastructure.Submissions.Content;

/// <summary>Looks at a document while it passes by: what its first bytes say it is and, of a PDF, its end and its
/// pages.</summary>
internal sealed class ContentScan
{
    private readonly PdfPages pages = new();
    private readonly byte[] tail = new byte[PdfTail];
    private const int PdfTail = 1024;
    private int tailLength;
    private bool hasBegun;

    public bool IsPdf { get; private set; }

    public long Length { get; private set; }

    /// <summary>Pages of a PDF that lists them in clear; null: not found.</summary>
    public int? Pages { get; private set; }

    /// <summary>Takes the next piece; false where the first one begins like nothing that is taken.</summary>
    public bool Takes(ReadOnlySpan<byte> piece)
    {
        if (!hasBegun)
        {
            hasBegun = true;
            IsPdf = piece.StartsWith("%PDF-1."u8) || piece.StartsWith("%PDF-2."u8);
            if (!IsPdf && !piece.StartsWith("PK\x03\x04"u8))
                return false;
        }
        if (IsPdf)
        {
            pages.Take(piece);
            KeepTail(piece);
        }
        return true;
    }

    /// <summary>It was the whole.</summary>
    public void Ends(long length)
    {
        Length = length;
        Pages = IsPdf ? pages.Count() : null;
    }

    /// <summary>A PDF, or document.damaged where it does not end like one.</summary>
    /// <remarks>Source: ISO 32000-1, 7.5.5; readers look for the end in the last 1024 bytes.</remarks>
    public Outcome<DocumentKind> Kind()
    {
        var end = tail.AsSpan(0, tailLength);
        return end.IndexOf("startxref"u8) >= 0 && end.LastIndexOf("%%EOF"u8) > end.LastIndexOf("startxref"u8)
            ? DocumentKind.Pdf
            : new Refusal("document.damaged");
    }

    private void KeepTail(ReadOnlySpan<byte> piece)
    {
        if (piece.Length >= PdfTail)
        {
            piece[^PdfTail..].CopyTo(tail);
            tailLength = PdfTail;
            return;
        }
        var kept = Math.Min(tailLength, PdfTail - piece.Length);
        tail.AsSpan(tailLength - kept, kept).CopyTo(tail);
        piece.CopyTo(tail.AsSpan(kept));
        tailLength = kept + piece.Length;
    }
}
