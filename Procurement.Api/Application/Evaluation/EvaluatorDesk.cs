using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Organizations;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>The seats of a person on teams, with the bidders of each: one statement, whatever the number of
/// either.</summary>
internal static class EvaluatorDesk
{
    /// <summary>A row for each bidder of each competition on whose team a person is and in which they hold the duty; of a
    /// competition without bidders, one row.</summary>
    /// <param name="read">Where to look.</param>
    /// <param name="person">Identifier of the person.</param>
    /// <param name="only">The one competition; null: all.</param>
    public static IQueryable<DeskRow> DeskOf(this IReadContext read, string person, CompetitionId? only = null)
    {
        var seats =
            from panel in read.Panels
            from member in panel.Members
            join competition in read.Competitions on panel.Competition equals competition.Id
            join call in read.Solicitations on competition.Solicitation equals call.Id
            join programme in read.Programmes on call.Programme equals programme.Id
            where member.LeftAt == null && (member.Person == person || member.Person == "")
            where
                read.Duties.Any(duty =>
                    duty.Person == person
                    && duty.Role == Role.Evaluator
                    && duty.EndedAt == null
                    && duty.ActsFor == member.Evaluator
                    && duty.Scope.Programme == programme.Id
                    && (duty.Scope.Call == null || duty.Scope.Call == call.Id)
                    && (duty.Scope.Competition == null || duty.Scope.Competition == competition.Id)
                )
            where only == null || competition.Id == only
            select new DeskSeat
            {
                Panel = panel,
                Evaluator = member.Evaluator,
                Criteria = member.Criteria,
                Competition = competition,
                Call = call,
                Programme = programme,
            };
        return read.RowsOf(seats, person);
    }

    /// <summary>The same for whoever chairs the team of a competition, or may come to.</summary>
    public static IQueryable<DeskRow> ChairsDeskOf(this IReadContext read, string person, CompetitionId only) =>
        read.RowsOf(
            from panel in read.Panels
            join competition in read.Competitions on panel.Competition equals competition.Id
            join call in read.Solicitations on competition.Solicitation equals call.Id
            join programme in read.Programmes on call.Programme equals programme.Id
            where competition.Id == only && (panel.Chair == null || panel.Chair.Person == person)
            select new DeskSeat
            {
                Panel = panel,
                Evaluator = person,
                Criteria = new List<string>(),
                Competition = competition,
                Call = call,
                Programme = programme,
            },
            person
        );

    private static IQueryable<DeskRow> RowsOf(this IReadContext read, IQueryable<DeskSeat> seats, string person) =>
        from seat in seats
        from region in seat.Programme.Regions.Where(one => one.Code == seat.Competition.Region).DefaultIfEmpty()
        from submission in read
            .Submissions.Where(one => one.Competition == seat.Competition.Id)
            .Where(one => one.Receipt.Footing == Footing.Accepted && one.WithdrawnAt == null)
            .DefaultIfEmpty()
        from bidder in read
            .Organizations.Where(one => one.Programme == seat.Programme.Id && one.Bidder == submission!.Bidder)
            .DefaultIfEmpty()
        select new DeskRow
        {
            Competition = seat.Competition.Id,
            Place = seat.Competition.Position,
            Call = seat.Call.Id,
            Reference = seat.Call.Terms.Reference,
            RegionCode = seat.Competition.Region,
            RegionEnglish = region!.Name.English,
            RegionFrench = region.Name.French,
            TimeZone = seat.Programme.Facts.TimeZone,
            IsSynthetic = seat.Programme.Facts.IsSynthetic,
            Policy = seat.Programme.Facts.Policy,
            PlanHash = seat.Call.PlanHash,
            State = seat.Call.State,
            ClosesAt = seat.Call.Terms.ClosesAt,
            Evaluator = seat.Evaluator,
            Criteria = seat.Criteria,
            Chair = seat.Panel.Chair!.Name,
            HasUndertaken = read.Undertakings.Any(one => one.Call == seat.Call.Id && one.Person == person),
            Submission = submission!.Id,
            Bidder = submission.Bidder,
            Name = bidder!.Facts.Name,
            Members = bidder.Facts.Members,
            Position = submission.Receipt.Position,
            StoppedAt = submission.StoppedAt,
            IsInConflict = seat.Panel.Conflicts.Any(one =>
                one.Evaluator == seat.Evaluator && one.Bidder == submission.Bidder
            ),
            Answer = seat
                .Panel.Declarations.Where(one => one.Evaluator == seat.Evaluator && one.Bidder == submission.Bidder)
                .OrderByDescending(one => one.Number)
                .Select(one => (InterestKind?)one.Answer)
                .FirstOrDefault(),
            IsCleared = seat
                .Panel.Declarations.Where(one => one.Evaluator == seat.Evaluator && one.Bidder == submission.Bidder)
                .OrderByDescending(one => one.Number)
                .Select(one => one.IsCleared)
                .FirstOrDefault(),
        };

    /// <summary>One person's seat on one team.</summary>
    private sealed class DeskSeat
    {
        public required Panel Panel { get; init; }
        public required string Evaluator { get; init; }
        public required IReadOnlyList<string> Criteria { get; init; }
        public required Competition Competition { get; init; }
        public required Solicitation Call { get; init; }
        public required Programme Programme { get; init; }
    }
}
