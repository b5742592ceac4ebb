using System.Collections.Immutable;

namespace Procurement.Domain.Common.Identity;

/// <summary>What the record says of an act beside what it changed.</summary>
public sealed record RecordedAct
{
    /// <summary>Name of the command.</summary>
    public required string Act { get; init; }

    /// <summary>Who acted; empty where nobody had to be signed in.</summary>
    public required string Person { get; init; }

    /// <summary>In which role; null where none was found for the act.</summary>
    public Role? Role { get; init; }

    /// <summary>When, by the service's clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The call in whose chain it stands; null: the chain of the service.</summary>
    public SolicitationId? Call { get; init; }

    /// <summary>The competition that it is about; null where it is about none, or more than one.</summary>
    public CompetitionId? Competition { get; init; }

    /// <summary>Codes of the refusals; empty for an act that was done.</summary>
    public ImmutableArray<string> Refusals { get; init; } = [];
}
