namespace Procurement.Domain.Common.Identity;

/// <summary>Something that is kept whole and changed only through its own verbs.</summary>
public abstract class Aggregate
{
    /// <summary>Raised by every change; a write that saw an older one is refused (version.stale).</summary>
    public int Version { get; private set; }

    /// <summary>Called by each verb once it has decided to act.</summary>
    protected void Changed() => Version++;
}
