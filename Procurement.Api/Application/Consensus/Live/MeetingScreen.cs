using System.Threading.Channels;

namespace Procurement.Api.Application.Consensus.Live;

/// <summary>One screen that follows a meeting, until it is disposed of. What it has not shown yet is bounded: the newest
/// says all.</summary>
internal sealed class MeetingScreen(string person, Action<MeetingScreen> leave) : IDisposable
{
    private const int Waiting = 16;

    private readonly Channel<MeetingNews> news = Channel.CreateBounded<MeetingNews>(
        new BoundedChannelOptions(Waiting) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true }
    );

    /// <summary>Whose it is.</summary>
    public string Person => person;

    /// <summary>Tells it.</summary>
    public void Tell(MeetingNews one) => news.Writer.TryWrite(one);

    /// <summary>Waits for the next news; null: none came for so long, or the waiting was ended.</summary>
    public async Task<MeetingNews?> Next(TimeSpan longest, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(longest);
        try
        {
            return await news.Reader.ReadAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    /// <inheritdoc />
    public void Dispose() => leave(this);
}
