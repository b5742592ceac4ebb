using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Organizations;

/// <summary>Keeps programmes and the organizations that bid in them.</summary>
public interface IProgrammes
{
    /// <summary>The programme, or null.</summary>
    Task<Programme?> Find(ProgrammeId id, CancellationToken cancellation);

    /// <summary>Whether a programme has that name.</summary>
    Task<bool> Exists(string name, CancellationToken cancellation);

    /// <summary>The organizations of a programme, in their order.</summary>
    Task<IReadOnlyList<Organization>> Bidders(ProgrammeId id, CancellationToken cancellation);

    /// <summary>The organization that bids under that identifier, or null.</summary>
    Task<Organization?> Bidder(ProgrammeId id, string bidder, CancellationToken cancellation);

    /// <summary>Keeps a new programme.</summary>
    void Add(Programme programme);

    /// <summary>Keeps a new organization.</summary>
    void Add(Organization organization);
}
