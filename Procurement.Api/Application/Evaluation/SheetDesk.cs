using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;
using Procurement.Domain.Submissions.Documents;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>An evaluator's own sheet with what lies around it: the proposal's documents and the proposals before and after
/// it. Found in one statement.</summary>
internal sealed record SheetDesk
{
    public required DeskRow Seat { get; init; }

    public required EvaluationPlan Plan { get; init; }

    public required RatedStep Step { get; init; }

    /// <summary>The leaves that the evaluator scores.</summary>
    public required IReadOnlyList<Criterion> Leaves { get; init; }

    public required SheetDeskRow Row { get; init; }

    /// <summary>The proposals of the step, in the evaluator's own order.</summary>
    public required IReadOnlyList<SheetDeskRow> Proposals { get; init; }

    /// <summary>The documents of the version that counts, of opened envelopes.</summary>
    public required IReadOnlyList<SheetDeskRow> Documents { get; init; }

    /// <summary>Finds it. Refuses access.not-found (no such sheet, or not the reader's to know of), step.not-open.</summary>
    public static async Task<Outcome<SheetDesk>> Find(
        IReadContext read,
        IPublishedPlans plans,
        Person person,
        CompetitionId competition,
        (string Step, string Bidder, string? Criterion) asked,
        CancellationToken cancellation
    )
    {
        var found = await SheetDeskRow.Of(read, person.Id, competition, asked).ToListAsync(cancellation);
        var rows = found.Where(one => one.Seat.Evaluator == person.ActsFor && one.Seat.IsReadable).ToList();
        if (rows.Find(one => one.Seat.Bidder == asked.Bidder) is not { } row)
            return AccessRefusals.NotFound;
        var plan = await plans.Of(row.Seat.Call, row.Seat.PlanHash, cancellation);
        if (plan.Find(asked.Step) is not RatedStep step || !row.Seat.Reached(plan, step))
            return AccessRefusals.NotFound;
        if (row.State == StepState.Waiting)
            return new Refusal("step.not-open", step.Id);
        var proposals = rows.Where(one => one.Seat.Reached(plan, step)).DistinctBy(one => one.Seat.Bidder).ToList();
        var order = row.Order?.Of(proposals.Select(one => one.Seat.Bidder!)).ToList();
        var enclosed = (row.Enclosed ?? []).Select(one => one.Id).ToHashSet();
        return new SheetDesk
        {
            Seat = row.Seat,
            Plan = plan,
            Step = step,
            Leaves = [.. step.Leaves.Where(leaf => row.Seat.Scores(leaf.Id))],
            Row = row,
            Proposals =
            [
                .. proposals.OrderBy(one => order?.IndexOf(one.Seat.Bidder!) ?? 0).ThenBy(one => one.Seat.Position),
            ],
            Documents =
            [
                .. rows.Where(one => one.Document is { } document && enclosed.Contains(document))
                    .Where(one => one.OpenedFor?.Contains(asked.Bidder) == true)
                    .OrderBy(one => one.StoredAt)
                    .ThenBy(one => one.Document!.Value.Value),
            ],
        };
    }
}

/// <summary>A bidder of a step with the own sheet for it; the one that is asked for comes with its documents, a row
/// each.</summary>
internal sealed record SheetDeskRow
{
    public required DeskRow Seat { get; init; }

    public required StepState State { get; init; }

    public required DateTimeOffset? SheetsDueAt { get; init; }

    public required DateTimeOffset? ConsensusOpenedAt { get; init; }

    public required ReadingOrder? Order { get; init; }

    public required ScoreSheetId? Sheet { get; init; }

    public required DateTimeOffset? LockedAt { get; init; }

    public required DateTimeOffset? UnlockAskedAt { get; init; }

    public required DateTimeOffset? VoidedAt { get; init; }

    /// <summary>Whether the criterion that is asked for has a mark.</summary>
    public required bool HasMark { get; init; }

    public required IReadOnlyList<EnclosedDocument>? Enclosed { get; init; }

    public required IReadOnlyList<CriterionPlace>? Places { get; init; }

    public required DocumentId? Document { get; init; }

    public required string? DocumentName { get; init; }

    public required DocumentKind? Kind { get; init; }

    public required int? Pages { get; init; }

    public required DateTimeOffset? StoredAt { get; init; }

    /// <summary>For whom the document's envelope was opened.</summary>
    public required IReadOnlyList<string>? OpenedFor { get; init; }

    public static IQueryable<SheetDeskRow> Of(
        IReadContext read,
        string person,
        CompetitionId id,
        (string Step, string Bidder, string? Criterion) asked
    )
    {
        var (name, wanted, criterion) = asked;
        return (
            from seat in read.DeskOf(person, id)
            from competition in read.Competitions.Where(one => one.Id == id)
            from panel in read.Panels.Where(one => one.Competition == id)
            from step in competition.Steps.Where(one => one.Step == name)
            from order in panel
                .Orders.Where(one => one.Evaluator == seat.Evaluator && one.Step == name)
                .DefaultIfEmpty()
            from sheet in read
                .ScoreSheets.Where(one => one.Competition == id && one.Bidder == seat.Bidder && one.Step == name)
                .Where(one => one.Evaluator == seat.Evaluator)
                .DefaultIfEmpty()
            from version in read
                .SubmissionVersions.Where(one => one.Submission == seat.Submission)
                .Where(one => read.Submissions.Any(of => of.Id == one.Submission && of.Bidder == wanted))
                .Where(one =>
                    !read.SubmissionVersions.Any(later =>
                        later.Submission == one.Submission && later.Number > one.Number
                    )
                )
                .DefaultIfEmpty()
            from document in read
                .Documents.Where(one => one.Bidder == seat.Bidder)
                .Where(one => one.Competition == id && one.Bidder == wanted)
                .Where(one => one.Facts.Kind != DocumentKind.Sealed)
                .DefaultIfEmpty()
            from opening in competition
                .DocumentOpenings.Where(one => one.Envelope == document!.Envelope)
                .DefaultIfEmpty()
            select new SheetDeskRow
            {
                Seat = seat,
                State = step.State,
                SheetsDueAt = step.SheetsDueAt,
                ConsensusOpenedAt = step.ConsensusOpenedAt,
                Order = order,
                Sheet = sheet!.Id,
                LockedAt = sheet.LockedAt,
                UnlockAskedAt = sheet.UnlockAskedAt,
                VoidedAt = sheet.VoidedAt,
                HasMark = sheet.Fields.Any(field => field.Criterion == criterion && field.Value != null),
                Enclosed = version!.Documents,
                Places = version.Places,
                Document = document!.Id,
                DocumentName = document.Facts.Name,
                Kind = document.Facts.Kind,
                Pages = document.Facts.Pages,
                StoredAt = document.StoredAt,
                OpenedFor = opening!.Bidders,
            }
        )
            .IgnoreAutoIncludes()
            .AsSingleQuery();
    }
}
