using Microsoft.Data.Sqlite;
using Procurement.Domain.Common.Records;
using Procurement.Infrastructure.Persistence.Record;

namespace Procurement.Infrastructure.Verification;

/// <summary>Walks the entries of a record in the order in which they were written, and plays what each wrote.</summary>
/// <param name="replay">Where it is played.</param>
/// <param name="isWhole">Whether the record has every chain, so that what it updates or deletes must have been inserted;
/// the export of one call updates rows of its programme too.</param>
internal sealed class Walk(ReplayDatabase replay, bool isWhole)
{
    private readonly Dictionary<string, ChainWalk> chains = [];
    private readonly Dictionary<string, (string Chain, long Number)> writers = [];
    private readonly ResultReplay results = new(replay.Context);

    public IEnumerable<ChainWalk> Chains => chains.Values;

    /// <summary>Takes the next entry.</summary>
    public async Task<Fault?> Take(KeptEntry kept, CancellationToken cancellation)
    {
        var entry = kept.Entry;
        if (!chains.TryGetValue(entry.Chain, out var chain))
            chains[entry.Chain] = chain = new ChainWalk(entry.Chain);
        if (chain.Take(kept) is { } fault)
            return fault;
        if (kept.Payload is null)
            return null;
        try
        {
            return await Play(chain, entry, RecordedChange.Read(kept.Payload), cancellation) is { } found
                ? found with
                {
                    Chain = entry.Chain,
                    Number = entry.Number,
                }
                : null;
        }
        catch (Exception wrong)
            when (wrong
                    is FormatException
                        or SqliteException
                        or InvalidOperationException
                        or ArgumentException
                        or ArithmeticException
                        or KeyNotFoundException
                        or System.Text.Json.JsonException
            )
        {
            // What no service ever wrote: the domain's own code cannot read it.
            return new Fault(FaultKind.Replay, entry.Chain, entry.Number);
        }
    }

    /// <summary>What is wrong once all entries are taken.</summary>
    public Fault? End(IEnumerable<RecordHead> heads) =>
        chains.Values.Select(chain => chain.End()).FirstOrDefault(fault => fault is not null)
        ?? heads
            .Where(head => !chains.Values.Any(chain => chain.Has(head)))
            .Select(head => new Fault(FaultKind.Head, "", head.Number) { Key = head.ToString() })
            .FirstOrDefault();

    /// <summary>The entry that last wrote a row.</summary>
    public (string Chain, long Number)? WriterOf(string table, string key) =>
        writers.TryGetValue($"{table} {key}", out var writer) ? writer : null;

    private async Task<Fault?> Play(
        ChainWalk chain,
        RecordEntry entry,
        IReadOnlyList<RecordedChange> changes,
        CancellationToken cancellation
    )
    {
        if (entry.Number == 1 && entry.Chain != RecordEntry.ServiceChain)
            chain.BeganBefore = !changes.Any(change => change is { Table: "solicitations", Change: "insert" });
        // Where payloads were destroyed, what they inserted is missing until the retention entry says it again.
        var mayMiss = !isWhole || chains.Values.Any(one => one.IsDestroyed);
        foreach (var change in changes)
        {
            var key = Place(change);
            if (!replay.Apply(change) && (change.Change == "insert" || !mayMiss))
                return new Fault(FaultKind.Replay, "", null) { Table = change.Table, Key = key };
            writers[$"{change.Table} {key}"] = (entry.Chain, entry.Number);
        }
        return chain.IsDestroyed || (chain.BeganBefore && !isWhole) ? null : await results.First(changes, cancellation);
    }

    private string Place(RecordedChange change)
    {
        var values = change.Change == "insert" ? change.Columns : change.Key;
        var table = replay.Tables.FirstOrDefault(one => one.Name == change.Table);
        return string.Join(' ', table?.Key.Select(column => values.GetValueOrDefault(column.Name)) ?? []);
    }
}
