namespace Procurement.Domain.Envelopes;

/// <summary>Keeps commercial envelopes.</summary>
public interface IEnvelopes
{
    /// <summary>Keeps a new envelope, sealed.</summary>
    void Add(CommercialEnvelope envelope);
}
