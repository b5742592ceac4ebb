namespace Procurement.Infrastructure.Submissions.Content;

/// <summary>
/// Counts the page objects of a PDF while it passes by. Where objects lie compressed they are not seen, so there it finds
/// nothing, rather than too few: a place in a document is held against the number.
/// </summary>
internal sealed class PdfPages
{
    /// <summary>Bytes from "/Type" on in which its value must begin and end.</summary>
    private const int Window = 32;

    private readonly byte[] seam = new byte[2 * Window];
    private int carried;
    private int found;
    private bool isCompressed;

    public void Take(ReadOnlySpan<byte> piece)
    {
        // What began at the end of the piece before is looked at together with the beginning of this one.
        var joined = Math.Min(piece.Length, Window);
        piece[..joined].CopyTo(seam.AsSpan(carried));
        if (piece.Length < Window)
        {
            carried += joined;
            if (carried >= Window)
                Carry(seam.AsSpan(0, carried), carried - Window + 1);
            return;
        }
        Look(seam.AsSpan(0, carried + joined), carried);
        Carry(piece, piece.Length - Window + 1);
    }

    /// <summary>The number of pages, after the last piece; null: not found.</summary>
    public int? Count()
    {
        Look(seam.AsSpan(0, carried), carried);
        carried = 0;
        return isCompressed || found == 0 ? null : found;
    }

    /// <summary>Looks at what begins before a place, and keeps the rest for the next piece.</summary>
    private void Carry(ReadOnlySpan<byte> bytes, int begins)
    {
        Look(bytes, begins);
        var rest = bytes[begins..];
        rest.CopyTo(seam);
        carried = rest.Length;
    }

    private void Look(ReadOnlySpan<byte> bytes, int begins)
    {
        var at = 0;
        while (bytes[at..].IndexOf("/Type"u8) is >= 0 and var next && at + next < begins)
        {
            at += next + "/Type"u8.Length;
            var value = bytes[at..].TrimStart(" \t\r\n\f\0"u8);
            isCompressed |= value.StartsWith("/ObjStm"u8);
            if (value.StartsWith("/Page"u8) && (value.Length == 5 || !char.IsAsciiLetterOrDigit((char)value[5])))
                found++;
        }
    }
}
