using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Organizations;
using Procurement.Domain.People;
using Procurement.Domain.Solicitations;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class Places(ProcurementContext context) : IPlaces
{
    private sealed record Call(
        ProgrammeId Programme,
        SolicitationId Id,
        SolicitationState State,
        DateTimeOffset ClosesAt
    );

    // Asked at every request about a competition; compiled once, it costs half.
    private static readonly Func<ProcurementContext, CompetitionId, CancellationToken, Task<Call?>> OfCompetition =
        EF.CompileAsyncQuery(
            (ProcurementContext context, CompetitionId competition, CancellationToken _) =>
                (
                    from one in context.Set<Competition>()
                    join call in context.Set<Solicitation>() on one.Solicitation equals call.Id
                    where one.Id == competition
                    select new Call(call.Programme, call.Id, call.State, call.Terms.ClosesAt)
                ).SingleOrDefault()
        );

    public async Task<Place?> Of(ProgrammeId programme, CancellationToken cancellation) =>
        await context.Set<Programme>().AnyAsync(one => one.Id == programme, cancellation)
            ? new Place { Programme = programme, Stage = Stage.Service }
            : null;

    public async Task<Place?> Of(SolicitationId call, DateTimeOffset now, CancellationToken cancellation)
    {
        var found = await context
            .Set<Solicitation>()
            .Where(one => one.Id == call)
            .Select(one => new
            {
                one.Programme,
                one.State,
                one.Terms.ClosesAt,
            })
            .SingleOrDefaultAsync(cancellation);
        return found is null
            ? null
            : new Place
            {
                Programme = found.Programme,
                Call = call,
                Stage = StageOf(found.State, found.ClosesAt, now),
            };
    }

    public async Task<Place?> Of(CompetitionId competition, DateTimeOffset now, CancellationToken cancellation)
    {
        var found = await OfCompetition(context, competition, cancellation);
        return found is null
            ? null
            : new Place
            {
                Programme = found.Programme,
                Call = found.Id,
                Competition = competition,
                Stage = StageOf(found.State, found.ClosesAt, now),
            };
    }

    private static Stage StageOf(SolicitationState state, DateTimeOffset closesAt, DateTimeOffset now) =>
        state switch
        {
            SolicitationState.Draft => Stage.Draft,
            SolicitationState.Approved => Stage.Approved,
            SolicitationState.Published => now > closesAt ? Stage.Closed : Stage.Open,
            SolicitationState.InEvaluation => Stage.InEvaluation,
            SolicitationState.Decided => Stage.Decided,
            SolicitationState.Notified => Stage.Notified,
            SolicitationState.Archived => Stage.Archived,
            SolicitationState.Cancelled => Stage.Cancelled,
            _ => throw new InvalidOperationException($"No stage: {state}"),
        };
}
