using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.People;

/// <summary>Keeps who holds which role where.</summary>
public interface IDuties
{
    /// <summary>The duty, or null.</summary>
    Task<Duty?> Find(DutyId id, CancellationToken cancellation);

    /// <summary>The duties that a person holds now, anywhere.</summary>
    Task<IReadOnlyList<Duty>> HeldBy(string person, CancellationToken cancellation);

    /// <summary>Keeps a new duty.</summary>
    void Add(Duty duty);
}
