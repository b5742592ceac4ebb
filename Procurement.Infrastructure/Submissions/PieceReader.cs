namespace Procurement.Infrastructure.Submissions;

/// <summary>Cuts a stream into pieces of one length, of which only the last may be shorter; knows of each, before it is
/// handed out, whether it is the last.</summary>
internal sealed class PieceReader(Stream stream, int length)
{
    private byte[] current = new byte[length];
    private byte[] ahead = new byte[length];
    private int taken;
    private int? read;

    public ReadOnlyMemory<byte> Current => current.AsMemory(0, taken);

    /// <summary>Place of the piece, from 0.</summary>
    public int Number { get; private set; } = -1;

    public bool IsLast { get; private set; }

    /// <summary>Bytes handed out so far.</summary>
    public long Read { get; private set; }

    /// <summary>Goes on to the next piece; an empty stream has one, which is empty.</summary>
    public async Task<bool> Next(CancellationToken cancellation)
    {
        if (IsLast)
            return false;
        read ??= await Fill(cancellation);
        (current, ahead, taken) = (ahead, current, read.Value);
        read = taken < length ? 0 : await Fill(cancellation);
        IsLast = read == 0;
        Number++;
        Read += taken;
        return true;
    }

    private async Task<int> Fill(CancellationToken cancellation) =>
        await stream.ReadAtLeastAsync(ahead, length, throwOnEndOfStream: false, cancellation);
}
