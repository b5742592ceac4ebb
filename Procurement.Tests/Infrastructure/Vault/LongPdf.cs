namespace Procurement.Tests.Infrastructure.Vault;

/// <summary>A PDF of any length that is made while it is read, and that may break off; watched, it notes how much memory
/// is in use meanwhile.</summary>
internal sealed class LongPdf(long length, long breaksAt, bool isWatched = false) : Stream
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
        if (isWatched && Position % (8 << 20) < 4096)
            HighestMemory = Math.Max(HighestMemory, GC.GetTotalMemory(forceFullCollection: true));
        var read = (int)Math.Min(Math.Min(count, 4096), length - Position);
        var part = buffer.AsSpan(offset, read);
        part.Fill((byte)'x');
        Lay(Beginning, 0, part);
        Lay(End, length - End.Length, part);
        Position += read;
        return read;
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() { }

    /// <summary>As much of a text that begins at a place as falls into the part that is read.</summary>
    private void Lay(ReadOnlySpan<byte> text, long place, Span<byte> part)
    {
        var from = Math.Max(place, Position);
        var to = Math.Min(place + text.Length, Position + part.Length);
        if (from < to)
            text[(int)(from - place)..(int)(to - place)].CopyTo(part[(int)(from - Position)..]);
    }
}
