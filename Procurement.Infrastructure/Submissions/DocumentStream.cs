using Procurement.Domain.Common.Identity;

namespace Procurement.Infrastructure.Submissions;

/// <summary>Reads a stored document from any place on, decrypting one chunk at a time; never more than one is in
/// memory.</summary>
/// <param name="chunks">Where it lies.</param>
/// <param name="cipher">Decrypts it; disposed of with the stream.</param>
/// <param name="document">The document.</param>
/// <param name="length">Bytes of the document.</param>
/// <param name="stored">Bytes that are stored, with what pads them.</param>
internal sealed class DocumentStream(
    DocumentChunks chunks,
    ChunkCipher cipher,
    DocumentId document,
    long length,
    long stored
) : Stream
{
    private readonly int count = ChunkCipher.CountOf(stored);
    private int heldNumber = -1;
    private byte[] held = [];

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (NumberAtPosition() is not { } number)
            return 0;
        if (number != heldNumber)
            Hold(number, await chunks.Read(document, number, cancellationToken));
        return Take(buffer.Span);
    }

    public override int Read(Span<byte> buffer)
    {
        if (NumberAtPosition() is not { } number)
            return 0;
        if (number != heldNumber)
            Hold(number, chunks.Read(document, number));
        return Take(buffer);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin) =>
        Position = origin switch
        {
            SeekOrigin.Begin => offset,
            SeekOrigin.Current => Position + offset,
            _ => length + offset,
        };

    public override void Flush() { }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        cipher.Dispose();
        base.Dispose(disposing);
    }

    private int? NumberAtPosition() => Position < length ? (int)(Position / ChunkCipher.ChunkLength) : null;

    private void Hold(int number, byte[]? kept)
    {
        var isLast = number == count - 1;
        var clear = cipher.Decrypt(number, isLast, kept);
        if (clear.Length != Math.Min(ChunkCipher.ChunkLength, stored - ((long)number * ChunkCipher.ChunkLength)))
            throw new DamagedDocumentException(document, number);
        (heldNumber, held) = (number, clear);
    }

    private int Take(Span<byte> buffer)
    {
        var rest = held.AsSpan((int)(Position % ChunkCipher.ChunkLength));
        var taken = (int)Math.Min(Math.Min(rest.Length, buffer.Length), length - Position);
        rest[..taken].CopyTo(buffer);
        Position += taken;
        return taken;
    }
}
