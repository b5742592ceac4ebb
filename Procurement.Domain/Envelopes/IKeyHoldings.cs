using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Envelopes;

/// <summary>Keeps who holds the keys of a call.</summary>
public interface IKeyHoldings
{
    /// <summary>The key holders of a call; null: none were named.</summary>
    Task<KeyHolding?> Of(SolicitationId call, CancellationToken cancellation);

    /// <summary>Keeps the holders of a call.</summary>
    void Add(KeyHolding holding);
}
