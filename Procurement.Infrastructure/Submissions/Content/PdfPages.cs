using System.IO.Compression;

namespace Procurement.Infrastructure.Submissions.Content;

/// <summary>
/// Counts the page objects of a PDF while it passes by, also those in compressed object streams. Where such a stream cannot
/// be read (it is encrypted, or packed in another way) it finds nothing, rather than too few: a place in a document is held
/// against the number.
/// </summary>
/// <remarks>Source: ISO 32000-1, 7.5.7 and 7.7.3.3.</remarks>
internal sealed class PdfPages
{
    /// <summary>Bytes from a word on in which what follows it stands.</summary>
    private const int Window = 64;

    private const int MostPacked = 8 << 20;
    private const int MostUnpacked = 64 << 20;

    private readonly MemoryStream packed = new();
    private byte[] bytes = [];
    private int kept;
    private int unpacked;
    private int found;
    private Place place;
    private bool isUnread;

    private enum Place
    {
        Objects,
        HeadOfStream,
        Stream,
    }

    /// <summary>What ends the place where it stands.</summary>
    private ReadOnlySpan<byte> Word =>
        place switch
        {
            Place.Objects => "/Type"u8,
            Place.HeadOfStream => "stream"u8,
            _ => "endstream"u8,
        };

    public void Take(ReadOnlySpan<byte> piece)
    {
        if (bytes.Length < kept + piece.Length)
            Array.Resize(ref bytes, kept + piece.Length);
        piece.CopyTo(bytes.AsSpan(kept));
        var all = bytes.AsSpan(0, kept + piece.Length);
        // What begins at the end of this piece is looked at together with the beginning of the next one.
        var rest = all[Read(all, Math.Max(0, all.Length - Window))..];
        rest.CopyTo(bytes);
        kept = rest.Length;
    }

    /// <summary>The number of pages, after the last piece; null: not found.</summary>
    public int? Count()
    {
        End();
        return isUnread || found == 0 ? null : found;
    }

    private void End()
    {
        Read(bytes.AsSpan(0, kept), kept);
        kept = 0;
        isUnread |= place != Place.Objects;
    }

    /// <summary>Reads all that begins before a place.</summary>
    /// <returns>How far it came.</returns>
    private int Read(ReadOnlySpan<byte> all, int end)
    {
        var at = 0;
        while (all[at..].IndexOf(Word) is >= 0 and var next && at + next < end)
        {
            var after = at + next + Word.Length;
            Meet(all[at..(at + next)], all[after..]);
            at = after;
        }
        if (place == Place.Stream && at < end)
            Collect(all[at..end]);
        return Math.Max(at, end);
    }

    private void Meet(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        switch (place)
        {
            case Place.Objects:
                var type = after.TrimStart(" \t\r\n\f\0"u8);
                if (type.StartsWith("/ObjStm"u8))
                    place = Place.HeadOfStream;
                else if (type.StartsWith("/Page"u8) && (type.Length == 5 || !char.IsAsciiLetterOrDigit((char)type[5])))
                    found++;
                break;
            case Place.HeadOfStream:
                packed.SetLength(0);
                place = Place.Stream;
                break;
            case Place.Stream:
                Collect(before);
                Unpack();
                place = Place.Objects;
                break;
        }
    }

    private void Collect(ReadOnlySpan<byte> some)
    {
        isUnread |= packed.Length + some.Length > MostPacked;
        if (!isUnread)
            packed.Write(some);
    }

    private void Unpack()
    {
        if (isUnread)
            return;
        var inside = new PdfPages();
        var blanks = packed.GetBuffer().AsSpan(0, (int)packed.Length).IndexOfAnyExcept("\r\n"u8);
        packed.Position = Math.Max(0, blanks);
        try
        {
            using var content = new ZLibStream(packed, CompressionMode.Decompress, leaveOpen: true);
            var piece = new byte[16 << 10];
            while (content.Read(piece) is > 0 and var read && (unpacked += read) <= MostUnpacked)
                inside.Take(piece.AsSpan(0, read));
        }
        catch (InvalidDataException)
        {
            isUnread = true;
        }
        inside.End();
        found += inside.found;
        isUnread |= inside.isUnread || unpacked > MostUnpacked;
    }
}
