using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Domain.People;

/// <summary>One role that one person holds somewhere: in the service, a programme, a call or one competition.</summary>
public sealed class Duty : Aggregate
{
    private Duty() { }

    /// <summary>Gives a role.</summary>
    public Duty(
        DutyId id,
        string person,
        Role role,
        DutyScope scope,
        string? actsFor,
        string givenBy,
        DateTimeOffset now
    )
    {
        Id = id;
        Person = person;
        Role = role;
        Scope = scope;
        ActsFor = actsFor;
        GivenBy = givenBy;
        GivenAt = now;
        Changed();
    }

    /// <summary>Identifier.</summary>
    public DutyId Id { get; private set; }

    /// <summary>Identifier of the person.</summary>
    public string Person { get; private set; } = "";

    /// <summary>The role.</summary>
    public Role Role { get; private set; }

    /// <summary>Where it is held.</summary>
    public DutyScope Scope { get; private set; } = null!;

    /// <summary>Evaluator's or bidder's identifier in the programme; null for the other roles.</summary>
    public string? ActsFor { get; private set; }

    /// <summary>Who gave it.</summary>
    public string GivenBy { get; private set; } = "";

    /// <summary>Since when it is held.</summary>
    public DateTimeOffset GivenAt { get; private set; }

    /// <summary>Until when it was held; null: it still is.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Takes the role away. Refuses duty.already-ended.</summary>
    public Refusal? End(DateTimeOffset now)
    {
        if (EndedAt is not null)
            return new Refusal("duty.already-ended");
        EndedAt = now;
        Changed();
        return null;
    }
}
