using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>The steps of a competition, and of the open one how far each evaluator is: counts, and nothing of what stands on
/// a sheet. Requests to have a sheet back are for the lead and the fairness monitor.</summary>
/// <param name="Competition">The competition.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowSteps(CompetitionId Competition) : IQuery<StepsDetails>, IAboutCompetition;

/// <summary>The steps of a competition.</summary>
/// <param name="Place">The competition.</param>
/// <param name="HasPanel">Whether there is an evaluation team.</param>
/// <param name="Version">What moving a due date has to name.</param>
/// <param name="Steps">The steps in the plan's order.</param>
public sealed record StepsDetails(
    CompetitionPlace Place,
    bool HasPanel,
    int Version,
    IReadOnlyList<StepStanding> Steps
);

/// <summary>One step.</summary>
/// <param name="Step">Identifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Mandatory, rated or price.</param>
/// <param name="State">How far it has come.</param>
/// <param name="SheetsDueAt">Until when evaluators are to hand in their sheets; null: nobody said.</param>
/// <param name="SheetsDueReason">Why that was moved; null: it was not.</param>
/// <param name="ConsensusOpenedAt">When the panel began to agree; null: it has not.</param>
/// <param name="ClosedAt">When it was closed; null: it was not.</param>
/// <param name="MayOpen">Whether it is the next one to be opened.</param>
/// <param name="Evaluators">How far each evaluator is; empty but for an open rated step.</param>
/// <param name="Unlocks">Who asks to have a sheet back.</param>
public sealed record StepStanding(
    string Step,
    BilingualText Name,
    StepKind Kind,
    StepState State,
    DateTimeOffset? SheetsDueAt,
    BilingualText? SheetsDueReason,
    DateTimeOffset? ConsensusOpenedAt,
    DateTimeOffset? ClosedAt,
    bool MayOpen,
    IReadOnlyList<EvaluatorProgress> Evaluators,
    IReadOnlyList<UnlockRequest> Unlocks
);

/// <summary>What a step asks for.</summary>
public enum StepKind
{
    /// <summary>Requirements that are met or not.</summary>
    Mandatory,

    /// <summary>Scores of evaluators.</summary>
    Rated,

    /// <summary>Prices.</summary>
    Price,
}

/// <summary>How far one evaluator is.</summary>
/// <param name="Evaluator">Identifier.</param>
/// <param name="Name">Name.</param>
/// <param name="HandedIn">Sheets handed in.</param>
/// <param name="Begun">Sheets begun.</param>
/// <param name="Wanted">Sheets wanted.</param>
/// <param name="LastAt">When they last saved; null: never.</param>
public sealed record EvaluatorProgress(
    string Evaluator,
    string Name,
    int HandedIn,
    int Begun,
    int Wanted,
    DateTimeOffset? LastAt
);

/// <summary>Who asks to have a sheet back.</summary>
/// <param name="Evaluator">Identifier of the evaluator.</param>
/// <param name="EvaluatorName">Their name.</param>
/// <param name="Bidder">Whose submission.</param>
/// <param name="BidderName">Its name.</param>
/// <param name="Reason">Why.</param>
/// <param name="AskedAt">When.</param>
public sealed record UnlockRequest(
    string Evaluator,
    string EvaluatorName,
    string Bidder,
    string BidderName,
    string Reason,
    DateTimeOffset AskedAt
);

internal sealed class ShowStepsHandler(IReadContext read, ICurrentPerson current, ActingPerson acting)
    : IRequestHandler<ShowSteps, Outcome<StepsDetails>>
{
    public async Task<Outcome<StepsDetails>> Handle(ShowSteps query, CancellationToken cancellationToken)
    {
        var stage = acting.Place.Stage;
        if (await PlannedPlace.Of(read, query.Competition, stage, cancellationToken) is not var (place, plan))
            return AccessRefusals.NotFound;
        var rows = (await read.WrittenSheets(query.Competition, cancellationToken)).ToLookup(row => row.Step);
        var next = plan.Steps.FirstOrDefault(step => rows[step.Id].First().State != StepState.Closed);
        var head = rows.First().First();
        var seesRequests = current.Person.Role is Role.ProcurementLead or Role.FairnessMonitor;
        return new StepsDetails(
            place,
            head.HasPanel,
            head.Version,
            [.. plan.Steps.Select(step => Of(step, [.. rows[step.Id]], step == next, seesRequests))]
        );
    }

    private static StepStanding Of(PlanStep step, IReadOnlyList<WrittenRow> rows, bool isNext, bool seesRequests)
    {
        var head = rows[0];
        var written = rows.Where(row => row.Evaluator is not null && step is RatedStep rated && Scores(row, rated));
        var asked = rows.Where(row => seesRequests && head.ConsensusOpenedAt is null && row.UnlockAskedAt is not null);
        return new StepStanding(
            step.Id,
            step.Name,
            step switch
            {
                MandatoryStep => StepKind.Mandatory,
                PriceStep => StepKind.Price,
                _ => StepKind.Rated,
            },
            head.State,
            head.SheetsDueAt,
            head.SheetsDueReason,
            head.ConsensusOpenedAt,
            head.ClosedAt,
            isNext && head.State == StepState.Waiting,
            [.. written.GroupBy(row => row.Evaluator!).Select(Progress)],
            [
                .. asked.Select(row => new UnlockRequest(
                    row.Evaluator!,
                    row.Name!,
                    row.Bidder!,
                    row.BidderName ?? row.Bidder!,
                    row.UnlockReason ?? "",
                    row.UnlockAskedAt!.Value
                )),
            ]
        );
    }

    private static EvaluatorProgress Progress(IGrouping<string, WrittenRow> of)
    {
        var live = of.Where(row => row.Counts).ToList();
        return new EvaluatorProgress(
            of.Key,
            of.First().Name!,
            live.Count(row => row.LockedAt is not null),
            live.Count(row => row.LockedAt is null && row.SavedAt is not null),
            of.First().Reaching - of.First().Conflicts,
            live.Max(row => row.SavedAt)
        );
    }

    private static bool Scores(WrittenRow row, RatedStep step) =>
        row.Criteria is not { Count: > 0 } || step.Leaves.Any(leaf => row.Criteria.Contains(leaf.Id));
}
