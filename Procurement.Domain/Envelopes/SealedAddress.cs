using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Envelopes;

/// <summary>What a sealed thing is and where it belongs. Bound into its encryption and into every wrap of its key, so that
/// nothing opens in another's place.</summary>
public sealed record SealedAddress(
    SealedItemId Item,
    SealedKind Kind,
    SolicitationId Call,
    CompetitionId Competition,
    SubmissionId Submission
);

/// <summary>What lies under a seal.</summary>
public enum SealedKind
{
    /// <summary>The price form of a commercial envelope.</summary>
    PriceForm,

    /// <summary>A document of a commercial envelope.</summary>
    CommercialDocument,
}
