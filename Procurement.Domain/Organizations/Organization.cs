using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Organizations;

/// <summary>An organization that may bid, alone or as a consortium.</summary>
public sealed class Organization : Aggregate
{
    private Organization() { }

    /// <summary>Registers an organization.</summary>
    public Organization(OrganizationId id, ProgrammeId programme, string bidder, OrganizationFacts facts)
    {
        Id = id;
        Programme = programme;
        Bidder = bidder;
        Facts = facts;
        Changed();
    }

    /// <summary>Identifier.</summary>
    public OrganizationId Id { get; private set; }

    /// <summary>The programme in which it bids.</summary>
    public ProgrammeId Programme { get; private set; }

    /// <summary>Its identifier as a bidder, unique in the programme: "B01".</summary>
    public string Bidder { get; private set; } = "";

    /// <summary>Place in the programme's list of bidders, from 0.</summary>
    public int Position { get; init; }

    /// <summary>Name, kind, language and members.</summary>
    public OrganizationFacts Facts { get; private set; } = null!;

    /// <summary>Says something else of the organization. Refuses organization.name-missing,
    /// organization.members-missing, organization.members-unexpected.</summary>
    public Refusal? Change(OrganizationFacts facts)
    {
        if (facts.WhyRefused() is { } refusal)
            return refusal;
        Facts = facts;
        Changed();
        return null;
    }
}

/// <summary>What documents say of a bidder.</summary>
public sealed record OrganizationFacts
{
    /// <summary>The name, never translated.</summary>
    public required string Name { get; init; }

    /// <summary>The language in which it is written to.</summary>
    public required Language Language { get; init; }

    /// <summary>Kind of organization.</summary>
    public required OrganizationKind Kind { get; init; }

    /// <summary>Members of a consortium, the lead first; empty for the others.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>Why nobody can be registered so: organization.name-missing, organization.members-missing (a consortium
    /// of fewer than two, or a member without a name), organization.members-unexpected; null: they can.</summary>
    public Refusal? WhyRefused() =>
        string.IsNullOrWhiteSpace(Name) ? new Refusal("organization.name-missing")
        : Kind != OrganizationKind.Consortium
            ? Members.Count > 0 ? new Refusal("organization.members-unexpected", Name)
                : null
        : Members.Count < 2 || Members.Any(string.IsNullOrWhiteSpace) || Members.Distinct().Count() < Members.Count
            ? new Refusal("organization.members-missing", Name)
        : null;
}

/// <summary>Kind of organization.</summary>
public enum OrganizationKind
{
    /// <summary>Private, for profit.</summary>
    ForProfit,

    /// <summary>Non-profit.</summary>
    NonProfit,

    /// <summary>Public sector.</summary>
    Public,

    /// <summary>Several organizations under one lead.</summary>
    Consortium,
}
