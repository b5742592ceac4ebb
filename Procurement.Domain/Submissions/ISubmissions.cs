using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Submissions;

/// <summary>Keeps submissions.</summary>
public interface ISubmissions
{
    /// <summary>The bidder's submission to that competition, or null.</summary>
    Task<Submission?> Of(CompetitionId competition, string bidder, CancellationToken cancellation);

    /// <summary>How many submissions the competition has, of any footing.</summary>
    Task<int> Count(CompetitionId competition, CancellationToken cancellation);

    /// <summary>Keeps a new submission.</summary>
    void Add(Submission submission);
}
