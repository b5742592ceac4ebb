using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Evaluation.Lives;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>One step; of an open one, one sheet that somebody has begun, or a member of the team who has begun
/// none.</summary>
internal sealed record WrittenRow
{
    public required int Version { get; init; }
    public required string Step { get; init; }
    public required StepState State { get; init; }
    public required DateTimeOffset? SheetsDueAt { get; init; }
    public required BilingualText? SheetsDueReason { get; init; }
    public required DateTimeOffset? ConsensusOpenedAt { get; init; }
    public required DateTimeOffset? ClosedAt { get; init; }
    public required bool HasPanel { get; init; }
    public required int Reaching { get; init; }
    public required string? Evaluator { get; init; }
    public required string? Name { get; init; }
    public required IReadOnlyList<string>? Criteria { get; init; }
    public required int Conflicts { get; init; }
    public required string? Bidder { get; init; }
    public required string? BidderName { get; init; }
    public required bool Counts { get; init; }
    public required DateTimeOffset? LockedAt { get; init; }
    public required DateTimeOffset? SavedAt { get; init; }
    public required DateTimeOffset? UnlockAskedAt { get; init; }
    public required string? UnlockReason { get; init; }
}

/// <summary>How far the sheets of a competition are; one query.</summary>
internal static class WrittenRows
{
    public static Task<List<WrittenRow>> WrittenSheets(
        this IReadContext read,
        CompetitionId id,
        CancellationToken cancellation
    )
    {
        var (team, reaching, conflicts) = (read.Team(), read.Reaching(), read.ConflictPairs());
        var sheets = read.ScoreSheets.Where(one => one.Competition == id && one.VoidedAt == null);
        return (
            from competition in read.Competitions
            from step in competition.Steps
            join one in team
                on new { competition.Id, step.State } equals new { Id = one.Competition, State = StepState.Open }
                into seats
            from seat in seats.DefaultIfEmpty()
            join one in sheets
                on new { step.Step, Evaluator = seat.Evaluator! } equals new { one.Step, one.Evaluator }
                into written
            from sheet in written.DefaultIfEmpty()
            where competition.Id == id
            orderby step.Position, seat.Position, sheet.Bidder
            select new WrittenRow
            {
                Version = competition.Version,
                Step = step.Step,
                State = step.State,
                SheetsDueAt = step.SheetsDueAt,
                SheetsDueReason = step.SheetsDueReason,
                ConsensusOpenedAt = step.ConsensusOpenedAt,
                ClosedAt = step.ClosedAt,
                HasPanel = read.Panels.Any(panel => panel.Competition == id),
                Reaching = reaching.Count(one => one.Competition == id && one.Step == step.Step),
                Evaluator = seat.Evaluator,
                Name = seat.Name,
                Criteria = seat.Criteria,
                Conflicts =
                    seat.Evaluator == null
                        ? 0
                        : conflicts.Count(pair =>
                            pair.Competition == id
                            && pair.Evaluator == seat.Evaluator
                            && reaching.Any(one =>
                                one.Competition == id && one.Step == step.Step && one.Bidder == pair.Bidder
                            )
                        ),
                Bidder = (string?)sheet.Bidder,
                BidderName = (
                    from call in read.Solicitations
                    join bidder in read.Organizations on call.Programme equals bidder.Programme
                    where call.Id == competition.Solicitation && bidder.Bidder == sheet.Bidder
                    select bidder.Facts.Name
                ).FirstOrDefault(),
                Counts = reaching.Any(one =>
                    one.Competition == id && one.Step == step.Step && one.Bidder == sheet.Bidder
                ),
                LockedAt = sheet.LockedAt,
                SavedAt = sheet
                    .Fields.OrderByDescending(field => field.SavedAt)
                    .Select(field => (DateTimeOffset?)field.SavedAt)
                    .FirstOrDefault(),
                UnlockAskedAt = sheet.UnlockAskedAt,
                UnlockReason = sheet
                    .History.Where(entry => entry.Kind == SheetEntryKind.UnlockAsked)
                    .OrderByDescending(entry => entry.Number)
                    .Select(entry => entry.Reason)
                    .FirstOrDefault(),
            }
        )
            .IgnoreAutoIncludes()
            .AsSingleQuery()
            .ToListAsync(cancellation);
    }
}
