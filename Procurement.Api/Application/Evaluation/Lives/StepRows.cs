using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Corrections;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation.Lives;

/// <summary>The steps of all competitions of some calls, counts and instants only; one query whatever their
/// number.</summary>
internal static class StepRows
{
    public static Task<List<StepRow>> Steps(
        this IReadContext read,
        IReadOnlyCollection<SolicitationId> calls,
        CancellationToken cancellation
    ) =>
        (
            from competition in read.Competitions
            join call in read.Solicitations on competition.Solicitation equals call.Id
            join programme in read.Programmes on call.Programme equals programme.Id
            from step in competition.Steps
            join one in (
                from panel in read.Panels
                from member in panel.Members
                where member.LeftAt == null
                select new
                {
                    panel.Competition,
                    member.Evaluator,
                    member.Criteria,
                    member.Position,
                }
            )
                on new { competition.Id, step.State } equals new { Id = one.Competition, State = StepState.Open }
                into seats
            from seat in seats.DefaultIfEmpty()
            where calls.Contains(competition.Solicitation)
            let region = programme.Regions.FirstOrDefault(known => known.Code == competition.Region)
            let isFirst = step.Position == 0
            let panels = read.Panels.Where(panel => panel.Competition == competition.Id)
            let unsure = panels.SelectMany(panel =>
                panel.Declarations.Where(answer =>
                    answer.Answer == InterestKind.Unsure
                    && !answer.IsCleared
                    && !panel.Declarations.Any(later =>
                        later.Evaluator == answer.Evaluator
                        && later.Bidder == answer.Bidder
                        && later.Number > answer.Number
                    )
                    && !panel.Conflicts.Any(conflict =>
                        conflict.Evaluator == answer.Evaluator && conflict.Bidder == answer.Bidder
                    )
                )
            )
            let reaching = read.Submissions.Where(submission =>
                submission.Competition == competition.Id
                && submission.Receipt.Footing == Footing.Accepted
                && submission.WithdrawnAt == null
                && (
                    submission.StoppedAt == null
                    || competition.Steps.Any(stop =>
                        stop.Step == submission.StoppedAt && stop.Position >= step.Position
                    )
                )
            )
            let sheets = read.ScoreSheets.Where(sheet =>
                sheet.Competition == competition.Id
                && sheet.Step == step.Step
                && sheet.LockedAt != null
                && sheet.VoidedAt == null
            )
            orderby competition.Solicitation, competition.Position, competition.Id, step.Position, seat.Position
            select new StepRow
            {
                Competition = competition.Id,
                Call = competition.Solicitation,
                Region = competition.Region,
                English = region!.Name.English,
                French = region!.Name.French,
                IsStale = competition.IsRankingStale,
                Rankings = isFirst ? competition.Rankings.Count : 0,
                RankedAt = isFirst
                    ? competition
                        .Rankings.OrderByDescending(ranking => ranking.Number)
                        .Select(ranking => (DateTimeOffset?)ranking.WorkedOutAt)
                        .FirstOrDefault()
                    : null,
                HasPanel = isFirst && panels.Any(),
                UnsureForLead = isFirst
                    ? unsure.Count(answer =>
                        !panels
                            .SelectMany(panel => panel.Findings)
                            .Any(found => found.Declaration == answer.Number && found.Role == Role.ProcurementLead)
                    )
                    : 0,
                UnsureForApprover = isFirst
                    ? unsure.Count(answer =>
                        !panels
                            .SelectMany(panel => panel.Findings)
                            .Any(found => found.Declaration == answer.Number && found.Role == Role.Approver)
                    )
                    : 0,
                Unlocks =
                    step.State == StepState.Open && step.ConsensusOpenedAt == null
                        ? sheets.Count(sheet => sheet.UnlockAskedAt != null)
                        : 0,
                Corrections = isFirst
                    ? read.Corrections.Count(correction =>
                        correction.Competition == competition.Id && correction.State == CorrectionState.Proposed
                    )
                    : 0,
                Disqualifications = isFirst
                    ? read.DisqualificationProposals.Count(proposal =>
                        proposal.Competition == competition.Id && proposal.State == ProposalState.Proposed
                    )
                    : 0,
                Prices = isFirst
                    ? read.PriceReviews.Count(review =>
                        review.Competition == competition.Id && review.AnsweredAt != null && review.DecidedAt == null
                    )
                    : 0,
                Step = step.Step,
                State = step.State,
                ConsensusOpenedAt = step.ConsensusOpenedAt,
                ClosedAt = step.ClosedAt,
                OpenedAt = competition
                    .Openings.Where(opening => opening.Step == step.Step)
                    .Select(opening => (DateTimeOffset?)opening.OpenedAt)
                    .FirstOrDefault(),
                Reaching = reaching.Count(),
                Stopped = reaching.Count(submission => submission.StoppedAt == step.Step),
                Answers =
                    step.State == StepState.Open
                        ? reaching
                            .SelectMany(submission => submission.Answers)
                            .Count(answer => answer.Step == step.Step)
                        : 0,
                Agreed =
                    step.State == StepState.Open && step.ConsensusOpenedAt != null
                        ? read
                            .ConsensusRecords.Where(record =>
                                record.Competition == competition.Id && record.Step == step.Step
                            )
                            .Where(record => reaching.Any(submission => submission.Bidder == record.Bidder))
                            .SelectMany(record => record.Marks)
                            .Count()
                        : 0,
                Evaluator = seat.Evaluator,
                Criteria = seat.Criteria,
                Conflicts =
                    seat.Evaluator == null
                        ? 0
                        : panels
                            .SelectMany(panel => panel.Conflicts)
                            .Count(conflict =>
                                conflict.Evaluator == seat.Evaluator
                                && reaching.Any(submission => submission.Bidder == conflict.Bidder)
                            ),
                HandedIn =
                    seat.Evaluator == null
                        ? 0
                        : sheets.Count(sheet =>
                            sheet.Evaluator == seat.Evaluator
                            && reaching.Any(submission => submission.Bidder == sheet.Bidder)
                        ),
            }
        )
            .IgnoreAutoIncludes()
            .AsSingleQuery()
            .ToListAsync(cancellation);
}
