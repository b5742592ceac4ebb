using System.Collections.Concurrent;

namespace Procurement.Api.Application.Pipeline;

/// <summary>What was worked out of records, each under a word that is another one as soon as the record has grown: as long as
/// that stays, nothing has changed. What is on it is for whoever asked and was let through, so nothing is decided by it.</summary>
/// <param name="most">How many are kept; one more, and it begins anew.</param>
internal sealed class Shelf<TKey, TWork>(int most)
    where TKey : notnull
    where TWork : class
{
    private readonly ConcurrentDictionary<TKey, (string Stamp, TWork Work)> kept = new();

    /// <summary>What was kept under that stamp; null: nothing.</summary>
    public TWork? Find(TKey key, string stamp) =>
        kept.TryGetValue(key, out var found) && found.Stamp == stamp ? found.Work : null;

    /// <summary>Keeps it.</summary>
    public void Keep(TKey key, string stamp, TWork work)
    {
        if (kept.Count >= most && !kept.ContainsKey(key))
            kept.Clear();
        kept[key] = (stamp, work);
    }
}
