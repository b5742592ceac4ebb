using System.Numerics;

namespace Procurement.Infrastructure.Submissions;

/// <summary>A content with zeros after it up to the next power of two, so that what is stored of it hardly tells how long
/// it is.</summary>
internal sealed class PaddedStream(Stream content) : Stream
{
    /// <summary>Fewest bytes: a shorter document is as long as this.</summary>
    private const uint Shortest = 4096;

    private long read;
    private long? end;

    /// <summary>Bytes with the padding, for so many of content.</summary>
    public static long LengthOf(long length) =>
        (long)BitOperations.RoundUpToPowerOf2((ulong)Math.Max(length, Shortest));

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => read;
        set => throw new NotSupportedException();
    }

    /// <summary>Bytes of the content that were read; the padding is not among them.</summary>
    public long ContentLength { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var taken = end is null ? await content.ReadAsync(buffer, cancellationToken) : 0;
        ContentLength += taken;
        if (taken == 0)
        {
            end ??= LengthOf(ContentLength);
            taken = (int)Math.Min(buffer.Length, end.Value - read);
            buffer.Span[..taken].Clear();
        }
        read += taken;
        return taken;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void Flush() { }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
