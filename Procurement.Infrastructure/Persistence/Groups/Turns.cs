namespace Procurement.Infrastructure.Persistence.Groups;

/// <summary>One at a time, in the order of asking. A turn is handed over, never left lying: who waits cannot be overtaken,
/// and who gave up waiting is never handed one.</summary>
internal sealed class Turns
{
    private readonly Lock gate = new();
    private readonly Queue<TaskCompletionSource> waiting = [];
    private bool isTaken;

    /// <summary>Waits for a turn.</summary>
    public async Task Wait(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            if (!isTaken)
            {
                isTaken = true;
                return;
            }
            waiting.Enqueue(mine);
        }
        await using var giveUp = cancellation.UnsafeRegister(
            static (one, token) => ((TaskCompletionSource)one!).TrySetCanceled(token),
            mine
        );
        await mine.Task;
    }

    /// <summary>Hands the turn to who has waited longest.</summary>
    /// <returns>False: nobody waits, and the turn is still the caller's.</returns>
    public bool TryPass()
    {
        lock (gate)
        {
            while (waiting.TryDequeue(out var next))
                if (next.TrySetResult())
                    return true;
            return false;
        }
    }

    /// <summary>Ends the turn, whether anybody waits or not.</summary>
    public void End()
    {
        lock (gate)
            isTaken = TryPass();
    }
}
