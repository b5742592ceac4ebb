using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Solicitations;

/// <summary>Keeps calls.</summary>
public interface ISolicitations
{
    /// <summary>The call, or null.</summary>
    Task<Solicitation?> Find(SolicitationId id, CancellationToken cancellation);

    /// <summary>Whether the programme has a call of that reference.</summary>
    Task<bool> Exists(ProgrammeId programme, string reference, CancellationToken cancellation);

    /// <summary>Keeps a new call.</summary>
    void Add(Solicitation solicitation);
}
