using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
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
            select new
            {
                panel,
                member,
                competition,
                call,
                programme,
            };
        if (only is { } id)
            seats = seats.Where(seat => seat.competition.Id == id);
        return from seat in seats
            from region in seat.programme.Regions.Where(one => one.Code == seat.competition.Region).DefaultIfEmpty()
            from submission in read
                .Submissions.Where(one => one.Competition == seat.competition.Id)
                .Where(one => one.Receipt.Footing == Footing.Accepted && one.WithdrawnAt == null)
                .DefaultIfEmpty()
            from bidder in read
                .Organizations.Where(one => one.Programme == seat.programme.Id && one.Bidder == submission!.Bidder)
                .DefaultIfEmpty()
            select new DeskRow
            {
                Competition = seat.competition.Id,
                Place = seat.competition.Position,
                Call = seat.call.Id,
                Reference = seat.call.Terms.Reference,
                RegionCode = seat.competition.Region,
                RegionEnglish = region!.Name.English,
                RegionFrench = region.Name.French,
                TimeZone = seat.programme.Facts.TimeZone,
                IsSynthetic = seat.programme.Facts.IsSynthetic,
                Policy = seat.programme.Facts.Policy,
                PlanHash = seat.call.PlanHash,
                State = seat.call.State,
                ClosesAt = seat.call.Terms.ClosesAt,
                Evaluator = seat.member.Evaluator,
                Criteria = seat.member.Criteria,
                Chair = seat.panel.Chair!.Name,
                HasUndertaken = read.Undertakings.Any(one => one.Call == seat.call.Id && one.Person == person),
                Submission = submission!.Id,
                Bidder = submission.Bidder,
                Name = bidder!.Facts.Name,
                Members = bidder.Facts.Members,
                Position = submission.Receipt.Position,
                StoppedAt = submission.StoppedAt,
                IsInConflict = seat.panel.Conflicts.Any(one =>
                    one.Evaluator == seat.member.Evaluator && one.Bidder == submission.Bidder
                ),
                Answer = seat
                    .panel.Declarations.Where(one =>
                        one.Evaluator == seat.member.Evaluator && one.Bidder == submission.Bidder
                    )
                    .OrderByDescending(one => one.Number)
                    .Select(one => (Domain.Evaluation.Panels.InterestKind?)one.Answer)
                    .FirstOrDefault(),
                IsCleared = seat
                    .panel.Declarations.Where(one =>
                        one.Evaluator == seat.member.Evaluator && one.Bidder == submission.Bidder
                    )
                    .OrderByDescending(one => one.Number)
                    .Select(one => one.IsCleared)
                    .FirstOrDefault(),
            };
    }
}
