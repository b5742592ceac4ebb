using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Solicitations;

/// <summary>That a call was given up.</summary>
public sealed record Cancellation
{
    /// <summary>Why, as it is told to everybody.</summary>
    public required BilingualText Reason { get; init; }

    /// <summary>Who decided it.</summary>
    public required string By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}
