using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Envelopes;

/// <summary>Keeps commercial envelopes.</summary>
public interface IEnvelopes
{
    /// <summary>The envelope of a submission, or null.</summary>
    Task<CommercialEnvelope?> Of(SubmissionId submission, CancellationToken cancellation);

    /// <summary>Keeps a new envelope, sealed.</summary>
    void Add(CommercialEnvelope envelope);
}
