using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Envelopes;

/// <summary>Keeps commercial envelopes and what lies under their seals.</summary>
public interface IEnvelopes
{
    /// <summary>The envelope of a submission, or null.</summary>
    Task<CommercialEnvelope?> Of(SubmissionId submission, CancellationToken cancellation);

    /// <summary>Keeps a new envelope, sealed.</summary>
    void Add(SealedEnvelope envelope);

    /// <summary>Keeps the key of a sealed document.</summary>
    void Add(SealedItem document);

    /// <summary>What lies under seal for these submissions: price forms and documents.</summary>
    Task<IReadOnlyList<SealedItem>> ItemsOf(
        IReadOnlyCollection<SubmissionId> submissions,
        CancellationToken cancellation
    );

    /// <summary>What of a call nobody has opened and somebody still could: wrapped again when a holder is replaced, destroyed
    /// when the award is signed.</summary>
    Task<IReadOnlyList<SealedItem>> UnopenedOf(SolicitationId call, CancellationToken cancellation);
}
