using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation.Lives;

/// <summary>What is counted of competitions; parts of other queries.</summary>
internal static class CountedRows
{
    /// <summary>The members who are on a team now.</summary>
    public static IQueryable<SeatRow> Team(this IReadContext read) =>
        from panel in read.Panels
        from member in panel.Members
        where member.LeftAt == null
        select new SeatRow
        {
            Competition = panel.Competition,
            Evaluator = member.Evaluator,
            Name = member.Name,
            Criteria = member.Criteria,
            Position = member.Position,
        };

    /// <summary>Answers of "unsure" that stand and are not decided; and in which roles somebody decided already.</summary>
    public static IQueryable<UnsureRow> Unsure(this IReadContext read) =>
        from panel in read.Panels
        from answer in panel.Declarations
        where
            answer.Answer == InterestKind.Unsure
            && !answer.IsCleared
            && !panel.Declarations.Any(later =>
                later.Evaluator == answer.Evaluator && later.Bidder == answer.Bidder && later.Number > answer.Number
            )
            && !panel.Conflicts.Any(conflict =>
                conflict.Evaluator == answer.Evaluator && conflict.Bidder == answer.Bidder
            )
        select new UnsureRow
        {
            Competition = panel.Competition,
            ByLead = panel.Findings.Any(found =>
                found.Declaration == answer.Number && found.Role == Role.ProcurementLead
            ),
            ByApprover = panel.Findings.Any(found => found.Declaration == answer.Number && found.Role == Role.Approver),
        };

    /// <summary>Whose submissions reached which step.</summary>
    public static IQueryable<ReachingRow> Reaching(this IReadContext read) =>
        from competition in read.Competitions
        from step in competition.Steps
        join submission in read.Submissions on competition.Id equals submission.Competition
        where
            submission.Receipt.Footing == Footing.Accepted
            && submission.WithdrawnAt == null
            && (
                submission.StoppedAt == null
                || competition.Steps.Any(stop => stop.Step == submission.StoppedAt && stop.Position >= step.Position)
            )
        select new ReachingRow
        {
            Competition = competition.Id,
            Step = step.Step,
            Bidder = submission.Bidder,
            StoppedAt = submission.StoppedAt,
        };

    /// <summary>Pairs in conflict.</summary>
    public static IQueryable<PairRow> ConflictPairs(this IReadContext read) =>
        from panel in read.Panels
        from conflict in panel.Conflicts
        select new PairRow
        {
            Competition = panel.Competition,
            Evaluator = conflict.Evaluator,
            Bidder = conflict.Bidder,
        };

    /// <summary>Findings on mandatory requirements of submissions that are evaluated.</summary>
    public static IQueryable<FoundRow> LiveAnswers(this IReadContext read) =>
        from submission in read.Submissions
        from answer in submission.Answers
        where submission.WithdrawnAt == null
        select new FoundRow { Competition = submission.Competition, Step = answer.Step };

    /// <summary>Marks agreed on submissions that are evaluated.</summary>
    public static IQueryable<FoundRow> LiveMarks(this IReadContext read) =>
        from record in read.ConsensusRecords
        from mark in record.Marks
        where
            read.Submissions.Any(one =>
                one.Competition == record.Competition && one.Bidder == record.Bidder && one.WithdrawnAt == null
            )
        select new FoundRow { Competition = record.Competition, Step = record.Step };

    internal sealed record SeatRow
    {
        public required CompetitionId Competition { get; init; }
        public required string? Evaluator { get; init; }
        public required string? Name { get; init; }
        public required IReadOnlyList<string>? Criteria { get; init; }
        public required int Position { get; init; }
    }

    internal sealed record UnsureRow
    {
        public required CompetitionId Competition { get; init; }
        public required bool ByLead { get; init; }
        public required bool ByApprover { get; init; }
    }

    internal sealed record ReachingRow
    {
        public required CompetitionId Competition { get; init; }
        public required string Step { get; init; }
        public required string Bidder { get; init; }
        public required string? StoppedAt { get; init; }
    }

    internal sealed record PairRow
    {
        public required CompetitionId Competition { get; init; }
        public required string Evaluator { get; init; }
        public required string Bidder { get; init; }
    }

    internal sealed record FoundRow
    {
        public required CompetitionId Competition { get; init; }
        public required string Step { get; init; }
    }
}
