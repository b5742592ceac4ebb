using Procurement.Domain.Envelopes;

namespace Procurement.Infrastructure.Sealing;

/// <summary>Keeps unlocked keys in memory, for a quarter of an hour each; a timer wipes what nobody came for.</summary>
internal sealed class ShareVault(TimeProvider clock) : IShareVault, IDisposable
{
    /// <summary>Wrong passphrases of one holder within that time before no more are tried.</summary>
    private const int MostWrong = 5;

    private readonly Lock gate = new();
    private readonly Dictionary<ShareOccasion, List<KeptShare>> kept = [];
    private readonly Dictionary<KeyOwner, List<DateTimeOffset>> wrong = [];

    public IReadOnlyList<GivenShare> GivenFor(ShareOccasion occasion)
    {
        lock (gate)
            return [.. Live(occasion).Select(one => one.Share)];
    }

    public IReadOnlyList<UnlockedKey> KeysFor(ShareOccasion occasion)
    {
        lock (gate)
            return [.. Live(occasion).Select(one => one.Key)];
    }

    public void Keep(ShareOccasion occasion, GivenShare share, UnlockedKey key)
    {
        lock (gate)
        {
            if (!kept.TryGetValue(occasion, out var shares))
                kept[occasion] = shares = [];
            var timer = clock.CreateTimer(_ => Sweep(occasion), null, IShareVault.Patience, Timeout.InfiniteTimeSpan);
            shares.Add(new KeptShare(share, key, clock.GetUtcNow() + IShareVault.Patience, timer));
        }
    }

    public void Empty(ShareOccasion occasion)
    {
        lock (gate)
        {
            if (kept.Remove(occasion, out var shares))
                shares.ForEach(one => one.Dispose());
        }
    }

    public bool IsBarred(KeyOwner holder)
    {
        lock (gate)
            return wrong.TryGetValue(holder, out var tries)
                && tries.Count(at => at > clock.GetUtcNow() - IShareVault.Patience) >= MostWrong;
    }

    public void NoteWrong(KeyOwner holder)
    {
        lock (gate)
        {
            if (!wrong.TryGetValue(holder, out var tries))
                wrong[holder] = tries = [];
            tries.RemoveAll(at => at <= clock.GetUtcNow() - IShareVault.Patience);
            tries.Add(clock.GetUtcNow());
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            foreach (var shares in kept.Values)
                shares.ForEach(one => one.Dispose());
            kept.Clear();
        }
    }

    private void Sweep(ShareOccasion occasion)
    {
        lock (gate)
            _ = Live(occasion);
    }

    /// <summary>What has not expired; the rest is wiped.</summary>
    private List<KeptShare> Live(ShareOccasion occasion)
    {
        if (!kept.TryGetValue(occasion, out var shares))
            return [];
        foreach (var over in shares.FindAll(one => one.Until <= clock.GetUtcNow()))
        {
            over.Dispose();
            shares.Remove(over);
        }
        if (shares.Count == 0)
            kept.Remove(occasion);
        return shares;
    }

    private sealed record KeptShare(GivenShare Share, UnlockedKey Key, DateTimeOffset Until, ITimer Timer) : IDisposable
    {
        public void Dispose()
        {
            Timer.Dispose();
            Key.Dispose();
        }
    }
}
