using Procurement.Domain.Common.Records;
using Procurement.Infrastructure.Persistence.Record;

namespace Procurement.Infrastructure.Verification;

/// <summary>One chain while it is walked: each entry must have the next number, the hash of the one before it, its own
/// hash and its own payload.</summary>
internal sealed class ChainWalk(string chain)
{
    private readonly List<string> hashes = [];
    private long firstDestroyed;
    private long lastDestroyed;
    private long retention;

    public string Chain => chain;

    public RecordHead Head { get; private set; } = RecordHead.Empty;

    /// <summary>Whether what some entry wrote is gone, so that the rows of the call do not follow from the record.</summary>
    public bool IsDestroyed => lastDestroyed > 0;

    /// <summary>Whether the call was there before the record was.</summary>
    public bool BeganBefore { get; set; }

    public Fault? Take(KeptEntry kept)
    {
        var entry = kept.Entry;
        if (entry.Number != Head.Number + 1)
            return new Fault(FaultKind.Numbering, chain, Head.Number + 1);
        if (entry.Hashed() != entry.Hash)
            return new Fault(FaultKind.Hash, chain, entry.Number);
        if (entry.Previous != Head.Hash)
            return new Fault(FaultKind.Previous, chain, entry.Number);
        if (kept is { Salt: { } salt, Payload: { } payload } && Digest.Of(salt, payload) != entry.PayloadHash)
            return new Fault(FaultKind.Payload, chain, entry.Number);
        if (kept.Payload is null || kept.Salt is null)
            (firstDestroyed, lastDestroyed) = (firstDestroyed == 0 ? entry.Number : firstDestroyed, entry.Number);
        if (entry is { Act: RetentionEntry.Act, Refusals: "" })
            retention = entry.Number;
        Head = entry.Head;
        hashes.Add(entry.Hash);
        return null;
    }

    /// <summary>What is gone must be so under a retention entry that comes after it.</summary>
    public Fault? End() =>
        IsDestroyed && retention <= lastDestroyed
            ? new Fault(FaultKind.PayloadMissing, chain, retention == 0 ? firstDestroyed : lastDestroyed)
            : null;

    public bool Has(RecordHead head) =>
        head.Number >= 1 && head.Number <= hashes.Count && hashes[(int)head.Number - 1] == head.Hash;

    public VerifiedChain Verified() => new(chain, Head, IsDestroyed ? retention : null, BeganBefore);
}
