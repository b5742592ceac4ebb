using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Submissions;

/// <summary>Keeps submissions.</summary>
public interface ISubmissions
{
    /// <summary>The bidder's submission to that competition, or null.</summary>
    Task<Submission?> Of(CompetitionId competition, string bidder, CancellationToken cancellation);

    /// <summary>All submissions of a competition, of any footing.</summary>
    Task<IReadOnlyList<Submission>> OfCompetition(CompetitionId competition, CancellationToken cancellation);

    /// <summary>How many submissions the competition has, of any footing.</summary>
    Task<int> Count(CompetitionId competition, CancellationToken cancellation);

    /// <summary>What the bidder prepares for that competition, or null.</summary>
    Task<SubmissionDraft?> DraftOf(CompetitionId competition, string bidder, CancellationToken cancellation);

    /// <summary>The version of a submission received last, or null.</summary>
    Task<SubmissionVersion?> LastVersionOf(SubmissionId submission, CancellationToken cancellation);

    /// <summary>Keeps a new submission.</summary>
    void Add(Submission submission);

    /// <summary>Keeps a new draft.</summary>
    void Add(SubmissionDraft draft);

    /// <summary>Keeps a new version.</summary>
    void Add(SubmissionVersion version);
}
