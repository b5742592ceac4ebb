using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.People;

/// <summary>Keeps who holds which role where.</summary>
public interface IDuties
{
    /// <summary>The duty, or null.</summary>
    Task<Duty?> Find(DutyId id, CancellationToken cancellation);

    /// <summary>The duties that a person holds now, anywhere, the oldest first.</summary>
    Task<IReadOnlyList<Duty>> HeldBy(string person, CancellationToken cancellation);

    /// <summary>The duties that any of these persons holds now, the oldest first.</summary>
    Task<IReadOnlyList<Duty>> HeldBy(IReadOnlyCollection<string> persons, CancellationToken cancellation);

    /// <summary>Keeps a new duty.</summary>
    void Add(Duty duty);
}
