using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;

namespace Procurement.Infrastructure.Persistence.Queries;

/// <summary>The price of an opened envelope.</summary>
public sealed record OpenedPrice
{
    /// <summary>The submission.</summary>
    public required SubmissionId Submission { get; init; }

    /// <summary>The competition.</summary>
    public required CompetitionId Competition { get; init; }

    /// <summary>The price.</summary>
    public required Money Price { get; init; }

    /// <summary>When the envelope was opened.</summary>
    public required DateTimeOffset OpenedAt { get; init; }
}
