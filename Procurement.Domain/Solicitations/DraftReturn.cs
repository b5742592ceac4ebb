using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Solicitations;

/// <summary>That a draft was sent back to its authors.</summary>
public sealed record DraftReturn
{
    /// <summary>What is to be changed, and why.</summary>
    public required BilingualText Reason { get; init; }

    /// <summary>Who sent it back.</summary>
    public required string By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}
