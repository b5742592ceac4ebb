namespace Procurement.Tests.Infrastructure.Vault;

/// <summary>A PDF of any length that is made while it is read, and that may break off; it notes how much memory is in use
/// meanwhile.</summary>
internal sealed class LongPdf(long length, long breaksAt) : Stream
{
    private static readonly byte[] Beginning = "%PDF-1.7\n%"u8.ToArray();
    private static readonly byte[] End = "\nstartxref\n0\n%%EOF\n"u8.ToArray();

    public long HighestMemory { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (Position >= breaksAt)
            throw new IOException("The client went away.");
        if (Position % (8 << 20) < 4096)
            HighestMemory = Math.Max(HighestMemory, GC.GetTotalMemory(forceFullCollection: true));
        var read = (int)Math.Min(Math.Min(count, 4096), length - Position);
        for (var index = 0; index < read; index++)
            buffer[offset + index] = At(Position + index);
        Position += read;
        return read;
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() { }

    private byte At(long place) =>
        place < Beginning.Length ? Beginning[place]
        : place >= length - End.Length ? End[place - (length - End.Length)]
        : (byte)'x';
}
