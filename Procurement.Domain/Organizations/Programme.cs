using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Organizations;

/// <summary>One buyer's programme: its regions, currency and time zone, and the calls that belong together.</summary>
public sealed class Programme : Aggregate
{
    private readonly List<Region> regions = [];

    private Programme() { }

    /// <summary>Begins a programme.</summary>
    public Programme(ProgrammeId id, ProgrammeFacts facts, IEnumerable<Region> regions)
    {
        Id = id;
        Facts = facts;
        this.regions.AddRange(regions.Select((region, index) => region with { Position = index }));
        Changed();
    }

    /// <summary>Identifier.</summary>
    public ProgrammeId Id { get; private set; }

    /// <summary>What every document of the programme says of it.</summary>
    public ProgrammeFacts Facts { get; private set; } = null!;

    /// <summary>The regions, in the order declared.</summary>
    public IReadOnlyList<Region> Regions => regions;

    /// <summary>Their codes.</summary>
    public IReadOnlyCollection<string> RegionCodes => [.. regions.Select(region => region.Code)];
}

/// <summary>What every document of a programme says of it.</summary>
public sealed record ProgrammeFacts
{
    /// <summary>Short name, a–z, 0–9 and hyphens; unique in the service.</summary>
    public required string Name { get; init; }

    /// <summary>What the programme is about.</summary>
    public required BilingualText About { get; init; }

    /// <summary>Whether bidders, people and figures are invented; then every document says so.</summary>
    public required bool IsSynthetic { get; init; }

    /// <summary>Where the figures come from.</summary>
    public required string Source { get; init; }

    /// <summary>The buyer's name.</summary>
    public required BilingualText Buyer { get; init; }

    /// <summary>ISO 4217 code; every price of the programme is in it.</summary>
    public required string Currency { get; init; }

    /// <summary>IANA time zone in which people read its times.</summary>
    public required string TimeZone { get; init; }

    /// <summary>What the service holds and demands, or what a paper case holds.</summary>
    public required EvaluationPolicy Policy { get; init; }
}

/// <summary>What must be recorded before a decision.</summary>
public enum EvaluationPolicy
{
    /// <summary>Everything that the service asks for.</summary>
    Service,

    /// <summary>
    /// A case on paper, played: what it does not hold stands as "not recorded" (comments, declarations other than
    /// conflicts, review of spreads, quorum, approvals). A sheet is what the evaluator handed in, complete or not;
    /// closing a step still refuses what is missing.
    /// </summary>
    PaperCase,
}

/// <summary>One region, or catchment area, of a programme.</summary>
public sealed record Region(string Code, BilingualText Name, Complexity? Complexity)
{
    /// <summary>Place in the programme's list, from 0.</summary>
    public int Position { get; init; }

    private Region()
        : this("", new BilingualText("", ""), null) { }
}

/// <summary>Level of complexity of a region.</summary>
public enum Complexity
{
    /// <summary>Low.</summary>
    Low,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>High.</summary>
    High,
}
