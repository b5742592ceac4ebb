using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Envelopes;

/// <summary>The wrapped keys of envelopes that were never opened.</summary>
public interface IWraps
{
    /// <summary>Destroys the wraps of every envelope of the call that stayed sealed, so that nobody can open it any
    /// more.</summary>
    Task Destroy(SolicitationId call, CancellationToken cancellation);
}
