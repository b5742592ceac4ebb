using System.IO.Compression;
using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Submissions.Content;

namespace Procurement.Tests.Infrastructure.Vault;

/// <summary>A PDF is known by its beginning and its end, and its pages are counted, also where they lie packed.</summary>
public sealed class ContentScanTests
{
    [Test]
    public void Pages_are_counted_alike_wherever_the_pieces_are_cut([Range(1, 70)] int piece)
    {
        var scan = Scan(AFile.Pdf(pages: 7), piece);
        scan.Pages.Should().Be(7);
        scan.Kind().IsRefused.Should().BeFalse();
    }

    [Test]
    public void Pages_that_lie_packed_are_counted_too([Values(1, 7, 64, 4096, 1 << 20)] int piece)
    {
        var printed = PdfPrinter.Print(ADocument.WithEveryBlock());
        Scan(printed.Bytes, piece).Pages.Should().Be(printed.Pages).And.BeGreaterThan(2);
    }

    [TestCase("")]
    [TestCase("stream\nnot packed like this\nendstream")]
    [TestCase("stream\n")]
    public void Where_what_is_packed_cannot_be_read_no_pages_are_counted(string stream) =>
        Scan(Packed(Bytes(stream)), 9).Pages.Should().BeNull();

    [Test]
    public void Where_what_is_packed_unpacks_without_end_no_pages_are_counted()
    {
        using var stream = new MemoryStream();
        using (var zlib = new ZLibStream(stream, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(new byte[65 << 20]);
        Scan(Packed([.. "stream\n"u8, .. stream.ToArray(), .. "\nendstream"u8]), 4096).Pages.Should().BeNull();
    }

    [TestCase("%PDF-1.7\nstartxref\n12\n%%EOF", true)]
    [TestCase("%PDF-1.7\nstartxref\n12\n%%EOF\r\n\r\n", true)]
    [TestCase("%PDF-1.7\nstartxref\n12\n", false)]
    [TestCase("%PDF-1.7\n%%EOF\nstartxref\n12", false)]
    [TestCase("%PDF-1.7\n", false)]
    public void A_pdf_ends_like_one(string text, bool isWhole)
    {
        foreach (var piece in new[] { 5, 11, 4096 })
        {
            var kind = Scan(Bytes(text.PadRight(40)), piece).Kind();
            kind.IsRefused.Should().Be(!isWhole, text);
            if (!isWhole)
                kind.Refusals.Single().Code.Should().Be("document.damaged");
        }
    }

    [Test]
    public void The_end_stands_in_the_last_1024_bytes()
    {
        var cut = AFile.Pdf(size: 5000)[..^60].Concat(new byte[2000]).ToArray();
        Scan(cut, 4096).Kind().IsRefused.Should().BeTrue();
        Scan([.. AFile.Pdf(), .. new byte[900]], 64).Kind().IsRefused.Should().BeFalse();
        Scan([.. AFile.Pdf(), .. new byte[1100]], 64).Kind().IsRefused.Should().BeTrue();
    }

    [TestCase("<html>")]
    [TestCase("")]
    [TestCase(" %PDF-1.7")]
    [TestCase("MZ")]
    public void What_begins_otherwise_is_not_taken(string text) =>
        new ContentScan().Takes(Bytes(text)).Should().BeFalse();

    private static ContentScan Scan(byte[] content, int piece)
    {
        var scan = new ContentScan();
        // The first piece of a document is never cut short of its beginning.
        var first = Math.Min(content.Length, Math.Max(piece, 8));
        scan.Takes(content.AsSpan(0, first)).Should().BeTrue();
        for (var at = first; at < content.Length; at += piece)
            scan.Takes(content.AsSpan(at, Math.Min(piece, content.Length - at)));
        scan.Ends(content.Length);
        return scan;
    }

    /// <summary>A page in clear, and an object stream.</summary>
    private static byte[] Packed(byte[] stream) =>
        [.. "%PDF-1.5\n<</Type/Page >>\n<< /Type /ObjStm /N 3 >>\n"u8, .. stream, .. "\nstartxref\n1\n%%EOF"u8];

    private static byte[] Bytes(string text) => Encoding.ASCII.GetBytes(text);
}
