using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Corrections;
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
    )
    {
        var (team, unsure, reaching) = (read.Team(), read.Unsure(), read.Reaching());
        var (conflicts, answers, agreed) = (read.ConflictPairs(), read.LiveAnswers(), read.LiveMarks());
        return (
            from competition in read.Competitions
            join call in read.Solicitations on competition.Solicitation equals call.Id
            join programme in read.Programmes on call.Programme equals programme.Id
            from step in competition.Steps
            join one in team
                on new { competition.Id, step.State } equals new { Id = one.Competition, State = StepState.Open }
                into seats
            from seat in seats.DefaultIfEmpty()
            where calls.Contains(competition.Solicitation)
            let region = programme.Regions.FirstOrDefault(known => known.Code == competition.Region)
            orderby competition.Solicitation, competition.Position, competition.Id, step.Position, seat.Position
            select new StepRow
            {
                Competition = competition.Id,
                Call = competition.Solicitation,
                Region = competition.Region,
                English = region!.Name.English,
                French = region!.Name.French,
                IsStale = competition.IsRankingStale,
                Rankings = step.Position == 0 ? competition.Rankings.Count : 0,
                RankedAt =
                    step.Position == 0
                        ? competition
                            .Rankings.OrderByDescending(ranking => ranking.Number)
                            .Select(ranking => (DateTimeOffset?)ranking.WorkedOutAt)
                            .FirstOrDefault()
                        : null,
                HasPanel = step.Position == 0 && read.Panels.Any(panel => panel.Competition == competition.Id),
                UnsureForLead =
                    step.Position == 0 ? unsure.Count(one => one.Competition == competition.Id && !one.ByLead) : 0,
                UnsureForApprover =
                    step.Position == 0 ? unsure.Count(one => one.Competition == competition.Id && !one.ByApprover) : 0,
                Unlocks =
                    step.State == StepState.Open && step.ConsensusOpenedAt == null
                        ? read.ScoreSheets.Count(sheet =>
                            sheet.Competition == competition.Id
                            && sheet.Step == step.Step
                            && sheet.LockedAt != null
                            && sheet.UnlockAskedAt != null
                        )
                        : 0,
                Corrections =
                    step.Position == 0
                        ? read.Corrections.Count(correction =>
                            correction.Competition == competition.Id && correction.State == CorrectionState.Proposed
                        )
                        : 0,
                Disqualifications =
                    step.Position == 0
                        ? read.DisqualificationProposals.Count(proposal =>
                            proposal.Competition == competition.Id && proposal.State == ProposalState.Proposed
                        )
                        : 0,
                Prices =
                    step.Position == 0
                        ? read.PriceReviews.Count(review =>
                            review.Competition == competition.Id
                            && review.AnsweredAt != null
                            && review.DecidedAt == null
                        )
                        : 0,
                Step = step.Step,
                State = step.State,
                SheetsDueAt = step.SheetsDueAt,
                ConsensusOpenedAt = step.ConsensusOpenedAt,
                ClosedAt = step.ClosedAt,
                OpenedAt = competition
                    .Openings.Where(opening => opening.Step == step.Step)
                    .Select(opening => (DateTimeOffset?)opening.OpenedAt)
                    .FirstOrDefault(),
                Reaching = reaching.Count(one => one.Competition == competition.Id && one.Step == step.Step),
                Stopped = reaching.Count(one =>
                    one.Competition == competition.Id && one.Step == step.Step && one.StoppedAt == step.Step
                ),
                Answers =
                    step.State == StepState.Open
                        ? answers.Count(one => one.Competition == competition.Id && one.Step == step.Step)
                        : 0,
                Agreed =
                    step.State == StepState.Open && step.ConsensusOpenedAt != null
                        ? agreed.Count(one => one.Competition == competition.Id && one.Step == step.Step)
                        : 0,
                Evaluator = seat.Evaluator,
                Criteria = seat.Criteria,
                Conflicts =
                    seat.Evaluator == null
                        ? 0
                        : conflicts.Count(pair =>
                            pair.Competition == competition.Id
                            && pair.Evaluator == seat.Evaluator
                            && reaching.Any(one =>
                                one.Competition == competition.Id && one.Step == step.Step && one.Bidder == pair.Bidder
                            )
                        ),
                HandedIn =
                    seat.Evaluator == null
                        ? 0
                        : read.ScoreSheets.Count(sheet =>
                            sheet.Competition == competition.Id
                            && sheet.Step == step.Step
                            && sheet.Evaluator == seat.Evaluator
                            && sheet.LockedAt != null
                            && sheet.VoidedAt == null
                            && reaching.Any(one =>
                                one.Competition == competition.Id && one.Step == step.Step && one.Bidder == sheet.Bidder
                            )
                        ),
            }
        )
            .IgnoreAutoIncludes()
            .AsSingleQuery()
            .ToListAsync(cancellation);
    }
}
