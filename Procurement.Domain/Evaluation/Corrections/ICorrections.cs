using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Evaluation.Corrections;

/// <summary>Keeps corrections of closed steps.</summary>
public interface ICorrections
{
    /// <summary>The correction, or null.</summary>
    Task<Correction?> Find(CorrectionId id, CancellationToken cancellation);

    /// <summary>Keeps a new correction.</summary>
    void Add(Correction correction);
}
