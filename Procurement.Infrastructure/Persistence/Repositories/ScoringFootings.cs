using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Organizations;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;

namespace Procurement.Infrastructure.Persistence.Repositories;

/// <summary>One query for one row, compiled once: it is asked at every mark that is saved.</summary>
internal sealed class ScoringFootings(ProcurementContext context) : IScoringFootings
{
    private static readonly Func<
        ProcurementContext,
        CompetitionId,
        string,
        string,
        string,
        string,
        CancellationToken,
        Task<ScoringFooting?>
    > Found = EF.CompileAsyncQuery(
        (
            ProcurementContext context,
            CompetitionId id,
            string step,
            string bidder,
            string evaluator,
            string person,
            CancellationToken _
        ) =>
            (
                from competition in context.Set<Competition>().IgnoreAutoIncludes()
                join call in context.Set<Solicitation>() on competition.Solicitation equals call.Id
                join programme in context.Set<Programme>().IgnoreAutoIncludes() on call.Programme equals programme.Id
                from panel in context
                    .Set<Panel>()
                    .IgnoreAutoIncludes()
                    .Where(one => one.Competition == id)
                    .DefaultIfEmpty()
                from member in context
                    .Set<PanelMember>()
                    .Where(one => EF.Property<PanelId>(one, "PanelId") == panel!.Id && one.Evaluator == evaluator)
                    .DefaultIfEmpty()
                from submission in context
                    .Set<Submission>()
                    .IgnoreAutoIncludes()
                    .Where(one => one.Competition == id && one.Bidder == bidder)
                    .DefaultIfEmpty()
                where competition.Id == id
                select new ScoringFooting
                {
                    Call = call.Id,
                    PlanHash = call.PlanHash,
                    Policy = programme.Facts.Policy,
                    Step = step,
                    State = competition
                        .Steps.Where(one => one.Step == step)
                        .Select(one => (StepState?)one.State)
                        .FirstOrDefault(),
                    Bidder = bidder,
                    Submission = submission,
                    Evaluator = evaluator,
                    Member = member,
                    IsInConflict = panel!.Conflicts.Any(one => one.Evaluator == evaluator && one.Bidder == bidder),
                    IsCleared = panel
                        .Declarations.Where(one => one.Evaluator == evaluator && one.Bidder == bidder)
                        .OrderByDescending(one => one.Number)
                        .Select(one => one.IsCleared)
                        .FirstOrDefault(),
                    HasUndertaken = context.Set<Undertaking>().Any(one => one.Call == call.Id && one.Person == person),
                }
            )
                .AsNoTracking()
                .SingleOrDefault()
    );

    public Task<ScoringFooting?> Of(
        CompetitionId competition,
        string step,
        string bidder,
        Person evaluator,
        CancellationToken cancellation
    ) => Found(context, competition, step, bidder, evaluator.ActsFor ?? "", evaluator.Id, cancellation);
}
