using System.Collections.Immutable;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Ranking;
using Procurement.Domain.Submissions;

namespace Procurement.Domain.Reports;

/// <summary>A ranking that no longer holds because proposals were taken out after the opening.</summary>
/// <param name="Before">The ranking with them.</param>
/// <param name="TakenOut">Whose proposals were taken out.</param>
/// <param name="WorkedOutAt">When it was recorded; null: they were taken out before a ranking was recorded, and
/// <paramref name="Before"/> is what it would have been.</param>
public sealed record ReplacedRanking(RankingResult Before, ImmutableArray<string> TakenOut, DateTimeOffset? WorkedOutAt)
{
    /// <summary>The rankings replaced in one competition, oldest first; only where an opened price was taken out, since
    /// nothing else moves anyone's points.</summary>
    internal static ImmutableArray<ReplacedRanking> In(EvaluationFile file)
    {
        var opened = file.Competition.Openings.SelectMany(opening => opening.Bidders).ToHashSet();
        return
        [
            .. file
                .Submissions.Where(one => opened.Contains(one.Bidder))
                .SelectMany(one => LastRankings(one).Select(last => (one.Bidder, Last: last)))
                .GroupBy(one => one.Last)
                .OrderBy(group => group.Key)
                .Select(group => new ReplacedRanking(
                    file.Rank(group.Key),
                    [.. group.Select(one => one.Bidder)],
                    file.Competition.Rankings.FirstOrDefault(record => record.Number == group.Key)?.WorkedOutAt
                )),
        ];
    }

    /// <summary>Number of the last ranking that had the proposal, where it left after the opening.</summary>
    private static IEnumerable<int> LastRankings(Submission submission)
    {
        if (submission.Disqualification is { } taken)
            yield return taken.AfterRanking;
        else if (submission.Withdrawal is { } withdrawn)
            yield return withdrawn.AfterRanking;
    }
}
