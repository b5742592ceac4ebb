using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Awards;

/// <summary>Keeps awards.</summary>
public interface IAwards
{
    /// <summary>The award of a call, or null.</summary>
    Task<Award?> Of(SolicitationId call, CancellationToken cancellation);

    /// <summary>Keeps a new award.</summary>
    void Add(Award award);
}
