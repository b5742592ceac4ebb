using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Sealing;

namespace Procurement.Domain.Envelopes;

/// <summary>The end of a replacement: with the shares of k others, every envelope is wrapped for the new set.</summary>
public static class Replacement
{
    /// <summary>Why no share is taken for it: keys.no-replacement (none is under way), keys.not-ready (who joins has made
    /// no key), keys.leaving (the one who leaves gives none); null: it is.</summary>
    public static Refusal? Bars(KeyHolding holding, string person) =>
        holding.Joining is not { } joining ? new Refusal("keys.no-replacement")
        : !joining.IsReady ? new Refusal("keys.not-ready")
        : holding.Of(person)?.Number == joining.Replaces ? new Refusal("keys.leaving")
        : null;

    /// <summary>Wraps every sealed thing of the call anew. Refuses envelope.digest-differs.</summary>
    public static Refusal? Complete(KeyHolding holding, Unsealing unsealing, IServiceKey serviceKey, DateTimeOffset now)
    {
        if (unsealing.WrapAgain(holding.RosterWithJoining()) is { } refusal)
            return refusal;
        holding.EndReplacement(now);
        holding.MarkWith(serviceKey);
        return null;
    }
}
