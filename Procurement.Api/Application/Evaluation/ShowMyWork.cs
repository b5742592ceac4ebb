using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>What waits for the evaluator who asks, in every competition on whose team they are: what they have to declare,
/// and how far their sheets are. Of a bidder that they may not hear of nothing is said, not even how many there
/// are.</summary>
/// <param name="Competition">The one competition that is asked for; null: all.</param>
public sealed record ShowMyWork(CompetitionId? Competition = null) : IQuery<MyWork>;

internal sealed class ShowMyWorkHandler(
    IReadContext read,
    IPublishedPlans plans,
    ICurrentPerson current,
    TimeProvider clock
) : IRequestHandler<ShowMyWork, Outcome<MyWork>>
{
    public async Task<Outcome<MyWork>> Handle(ShowMyWork query, CancellationToken cancellationToken)
    {
        var person = current.Person.Id;
        var rows = await read.DeskOf(person, query.Competition).ToListAsync(cancellationToken);
        if (rows.Count == 0)
            return new MyWork([]);
        var competitions = rows.Select(one => one.Competition).Distinct().ToList();
        var steps = await Steps(person, competitions, cancellationToken);
        var sheets = await Sheets(person, competitions, cancellationToken);
        var desks = new List<CompetitionWork>();
        foreach (
            var seat in rows.GroupBy(one => one.Competition)
                .OrderBy(one => one.First().ClosesAt)
                .ThenBy(one => one.First().Reference, StringComparer.Ordinal)
                .ThenBy(one => one.First().Place)
        )
        {
            var facts = seat.First();
            var plan = await plans.Of(facts.Call, facts.PlanHash, cancellationToken);
            var isClosed = facts.State > SolicitationState.Published || clock.GetUtcNow() > facts.ClosesAt;
            // Before the closing nobody hears of a bidder.
            List<DeskRow> bidders = isClosed ? [.. seat.Where(one => one.Bidder is not null)] : [];
            var mine = steps.Where(one => one.Competition == seat.Key && one.Evaluator == facts.Evaluator).ToList();
            desks.Add(
                new CompetitionWork(
                    facts.Where,
                    facts.ClosesAt,
                    isClosed,
                    facts.HasUndertaken || facts.Policy == Domain.Organizations.EvaluationPolicy.PaperCase,
                    facts.HasUndertaken ? bidders.Count(one => one.IsUnanswered) : 0,
                    bidders.Count(one => one is { Answer: InterestKind.Unsure, IsCleared: false, IsInConflict: false }),
                    facts.Chair,
                    [
                        .. plan
                            .RatedSteps.Where(step => step.Leaves.Any(leaf => facts.Scores(leaf.Id)))
                            .SelectMany(step => mine.Where(one => one.Step == step.Id).Select(one => (step, one)))
                            .Where(one => one.one.State != StepState.Waiting)
                            .Select(one =>
                                OwnStep.Of(
                                    one.step,
                                    one.one,
                                    [.. bidders.Where(bidder => bidder.IsReadable && bidder.Reached(plan, one.step))],
                                    sheets
                                )
                            ),
                    ]
                )
            );
        }
        return new MyWork(desks);
    }

    private async Task<List<DeskStep>> Steps(
        string person,
        List<CompetitionId> competitions,
        CancellationToken cancellation
    ) =>
        await (
            from competition in read.Competitions
            where competitions.Contains(competition.Id)
            from step in competition.Steps
            join panel in read.Panels on competition.Id equals panel.Competition
            from member in panel.Members.Where(one => one.Person == person || one.Person == "")
            from order in panel
                .Orders.Where(one => one.Evaluator == member.Evaluator && one.Step == step.Step)
                .DefaultIfEmpty()
            orderby competition.Id, step.Position, member.Evaluator
            select new DeskStep(
                competition.Id,
                member.Evaluator,
                step.Step,
                step.State,
                step.SheetsDueAt,
                step.SheetsDueReason,
                step.ConsensusOpenedAt,
                step.ClosedAt,
                order
            )
        )
            .AsSingleQuery()
            .ToListAsync(cancellation);

    private async Task<List<DeskSheet>> Sheets(
        string person,
        List<CompetitionId> competitions,
        CancellationToken cancellation
    )
    {
        var own = read
            .ScoreSheets.IgnoreAutoIncludes()
            .AsSingleQuery()
            .Where(sheet => competitions.Contains(sheet.Competition))
            .Where(sheet =>
                read.Panels.Any(panel =>
                    panel.Competition == sheet.Competition
                    && panel.Members.Any(one =>
                        one.Evaluator == sheet.Evaluator && (one.Person == person || one.Person == "")
                    )
                )
            );
        // A sheet that is handed in has every mark: of it only what is to be looked at again has to be read.
        var open =
            from sheet in own
            from field in sheet.Fields
            where sheet.LockedAt == null || field.LookAgain
            select new
            {
                Sheet = sheet.Id,
                field.Criterion,
                HasMark = field.Value != null,
                field.LookAgain,
            };
        var rows = await (
            from sheet in own
            join field in open on sheet.Id equals field.Sheet into fields
            from field in fields.DefaultIfEmpty()
            orderby sheet.Id, field.Criterion
            select new
            {
                Sheet = new DeskSheet(
                    sheet.Id,
                    sheet.Competition,
                    sheet.Evaluator,
                    sheet.Step,
                    sheet.Bidder,
                    sheet.LockedAt,
                    sheet.UnlockAskedAt,
                    sheet.VoidedAt,
                    sheet.Fields.Max(one => (DateTimeOffset?)one.SavedAt)
                ),
                Criterion = (string?)field.Criterion,
                HasMark = (bool?)field.HasMark,
                LookAgain = (bool?)field.LookAgain,
            }
        ).ToListAsync(cancellation);
        return
        [
            .. from row in rows
            group row by row.Sheet.Id into sheet
            select sheet.First().Sheet with
            {
                Fields =
                [
                    .. from row in sheet
                    where row.Criterion is not null
                    select new DeskField(row.Criterion, row.HasMark == true, row.LookAgain == true),
                ],
            },
        ];
    }
}

/// <summary>One step of a competition, as one evaluator meets it.</summary>
internal sealed record DeskStep(
    CompetitionId Competition,
    string Evaluator,
    string Step,
    StepState State,
    DateTimeOffset? SheetsDueAt,
    BilingualText? SheetsDueReason,
    DateTimeOffset? ConsensusOpenedAt,
    DateTimeOffset? ClosedAt,
    ReadingOrder? Order
);

/// <summary>How far one sheet is.</summary>
internal sealed record DeskSheet(
    ScoreSheetId Id,
    CompetitionId Competition,
    string Evaluator,
    string Step,
    string Bidder,
    DateTimeOffset? LockedAt,
    DateTimeOffset? UnlockAskedAt,
    DateTimeOffset? VoidedAt,
    DateTimeOffset? SavedAt
)
{
    /// <summary>The leaves that were saved; of a sheet that is handed in only those to be looked at again.</summary>
    public IReadOnlyList<DeskField> Fields { get; init; } = [];
}

/// <summary>One leaf of it that was saved.</summary>
internal sealed record DeskField(string Criterion, bool HasMark, bool LookAgain);
