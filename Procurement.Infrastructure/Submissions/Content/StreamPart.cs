namespace Procurement.Infrastructure.Submissions.Content;

/// <summary>A part of a stream, read from its beginning to its end.</summary>
internal sealed class StreamPart(Stream stream, long begins, long length) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        stream.Position = begins + Position;
        var read = stream.Read(buffer, offset, (int)Math.Min(count, length - Position));
        Position += read;
        return read;
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() { }
}
