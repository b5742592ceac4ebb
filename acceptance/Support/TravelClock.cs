namespace Procurement.Acceptance.Support;

/// <summary>A clock that runs as any other, but can be put forward by days.</summary>
internal sealed class TravelClock : TimeProvider
{
    private long ahead;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + new TimeSpan(Interlocked.Read(ref ahead));

    /// <summary>Puts it forward to an instant; never back, for the record would be out of order.</summary>
    public void GoTo(DateTimeOffset instant)
    {
        var step = instant - GetUtcNow();
        if (step > TimeSpan.Zero)
            Interlocked.Add(ref ahead, step.Ticks);
    }
}
