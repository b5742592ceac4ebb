using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Ranking;
using Procurement.Domain.Submissions;

namespace Procurement.Domain.Evaluation.Competitions;

/// <summary>From one ranking of a competition to the next: what moved, and who left between them.</summary>
/// <param name="Before">Number of the earlier ranking.</param>
/// <param name="After">Number of the later one.</param>
/// <param name="Moves">Every proposal whose outcome, rank or total differs, in the order of the later ranking.</param>
/// <param name="Left">Who was taken out or withdrew between the two, and why.</param>
public sealed record RankingChange(
    int Before,
    int After,
    ImmutableArray<RankingMove> Moves,
    ImmutableArray<Departure> Left
)
{
    /// <summary>The changes of a competition, oldest first.</summary>
    public static ImmutableArray<RankingChange> Of(Competition competition, IReadOnlyList<Submission> submissions) =>
        [.. competition.Rankings.Zip(competition.Rankings.Skip(1), (one, next) => Between(one, next, submissions))];

    private static RankingChange Between(RankingRecord one, RankingRecord next, IReadOnlyList<Submission> submissions)
    {
        var before = one.Places.ToDictionary(place => place.Bidder);
        return new(
            one.Number,
            next.Number,
            [
                .. next
                    .Places.Select(place => RankingMove.Of(before.GetValueOrDefault(place.Bidder), place))
                    .OfType<RankingMove>(),
            ],
            [.. submissions.SelectMany(submission => Departure.Of(submission, one.Number))]
        );
    }
}

/// <summary>One proposal's place before and after.</summary>
public sealed record RankingMove(
    string Bidder,
    ProposalOutcome? OutcomeBefore,
    ProposalOutcome OutcomeAfter,
    int? RankBefore,
    int? RankAfter,
    Points? TotalBefore,
    Points? TotalAfter
)
{
    internal static RankingMove? Of(RankedPlace? before, RankedPlace after) =>
        before is not null && (before.Outcome, before.Rank, before.Total) == (after.Outcome, after.Rank, after.Total)
            ? null
            : new(after.Bidder, before?.Outcome, after.Outcome, before?.Rank, after.Rank, before?.Total, after.Total);
}

/// <summary>Why a proposal is in one ranking and not in the next.</summary>
/// <param name="Bidder">Identifier of the bidder.</param>
/// <param name="IsWithdrawal">Whether its bidder withdrew; else it was disqualified.</param>
/// <param name="Reason">The reason.</param>
/// <param name="At">When.</param>
public sealed record Departure(string Bidder, bool IsWithdrawal, BilingualText Reason, DateTimeOffset At)
{
    internal static IEnumerable<Departure> Of(Submission submission, int afterRanking)
    {
        if (submission.Disqualification is { } taken && taken.AfterRanking == afterRanking)
            yield return new(submission.Bidder, false, taken.Reason, taken.At);
        if (submission.Withdrawal is { } gone && gone.AfterRanking == afterRanking)
            yield return new(submission.Bidder, true, gone.Reason, submission.WithdrawnAt!.Value);
    }
}
