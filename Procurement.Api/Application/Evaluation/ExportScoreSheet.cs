using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Exchange;
using Procurement.Infrastructure.Persistence.Queries;
using Procurement.Infrastructure.Spreadsheets.ScoreSheets;

namespace Procurement.Api.Application.Evaluation;

/// <summary>The own score sheets of an open step as a workbook, to be filled in away from the service and sent back; a
/// sheet that is handed in or void is not in it.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">Identifier of the rated step.</param>
/// <param name="Language">The language of its words.</param>
/// <param name="Bidder">Whose submission; null: all that the evaluator scores, in their own order.</param>
/// <remarks>Refuses: access.not-found, evaluator.not-assigned, step.not-open, sheet.locked (none is left to be filled in),
/// sheet.comment-too-long.</remarks>
public sealed record ExportScoreSheet(CompetitionId Competition, string Step, Language Language, string? Bidder = null)
    : IQuery<SpreadsheetFile>,
        IAboutCompetition;

internal sealed class ExportScoreSheetHandler(IReadContext read, ICurrentPerson current)
    : IRequestHandler<ExportScoreSheet, Outcome<SpreadsheetFile>>
{
    public async Task<Outcome<SpreadsheetFile>> Handle(ExportScoreSheet query, CancellationToken cancellationToken)
    {
        if (
            current.Person.ActsFor is not { } evaluator
            || await StepReading.Of(read, query.Competition, cancellationToken) is not { } reading
            || reading.Plan.Find(query.Step) is not RatedStep step
        )
            return AccessRefusals.NotFound;
        if (reading.Panel.Find(evaluator) is not { } member)
            return new Refusal("evaluator.not-assigned", evaluator);
        if (reading.Competition.Steps.Single(one => one.Step == step.Id).State != StepState.Open)
            return new Refusal("step.not-open", step.Id);
        var bidders = await Own(reading, step, evaluator, query, cancellationToken);
        if (bidders.Count == 0)
            return AccessRefusals.NotFound;
        var sheets = await read
            .ScoreSheets.Where(one => one.Competition == query.Competition && one.Step == step.Id)
            .Where(one => one.Evaluator == evaluator)
            .ToDictionaryAsync(one => one.Bidder, cancellationToken);
        bidders =
        [
            .. bidders.Where(one => sheets.GetValueOrDefault(one.Bidder) is null or { LockedAt: null, VoidedAt: null }),
        ];
        if (bidders.Count == 0)
            return new Refusal("sheet.locked");
        var form = await FormOf(reading, step, member, bidders, sheets, cancellationToken);
        if (ScoreSheetWorkbook.TooLong(form).ToList() is [var (bidder, criterion), ..])
            return new Refusal("sheet.comment-too-long", criterion)
            {
                Subject = new Subject(bidder, evaluator, criterion),
            };
        var name = $"sheet-{FileNames.Encode(step.Id)}-{FileNames.Encode(evaluator)}";
        return new SpreadsheetFile(name, ScoreSheetWorkbook.Write(form, query.Language));
    }

    /// <summary>The proposals that the evaluator scores, in their own order.</summary>
    private async Task<List<ReadableBidder>> Own(
        StepReading reading,
        RatedStep step,
        string evaluator,
        ExportScoreSheet query,
        CancellationToken cancellation
    )
    {
        var reaching = reading.Reaching(step).ToHashSet();
        var readable = (await read.ReadableBy(evaluator, query.Competition, cancellation))
            .Where(one => reaching.Contains(one.Bidder) && (query.Bidder ?? one.Bidder) == one.Bidder)
            .ToDictionary(one => one.Bidder);
        var order = await read
            .Panels.Where(panel => panel.Competition == query.Competition)
            .SelectMany(panel => panel.Orders.Where(one => one.Evaluator == evaluator && one.Step == step.Id))
            .SingleOrDefaultAsync(cancellation);
        IEnumerable<string> ordered = order is null ? readable.Keys : order.Of(readable.Keys);
        return [.. ordered.Select(bidder => readable[bidder])];
    }

    private async Task<ScoreSheetForm> FormOf(
        StepReading reading,
        RatedStep step,
        PanelMember member,
        List<ReadableBidder> bidders,
        Dictionary<string, ScoreSheet> sheets,
        CancellationToken cancellation
    )
    {
        var call = await read.Solicitations.SingleAsync(
            one => one.Id == reading.Competition.Solicitation,
            cancellation
        );
        var programme = await read.Programmes.SingleAsync(one => one.Id == call.Programme, cancellation);
        return new ScoreSheetForm
        {
            Competition = reading.Competition.Id,
            Buyer = programme.Facts.Buyer,
            IsSynthetic = programme.Facts.IsSynthetic,
            Reference = call.Terms.Reference,
            Step = step,
            LookedFor = reading.Plan.Service.LookedFor,
            PlanHash = call.PlanHash,
            Evaluator = member.Evaluator,
            Leaves = [.. member.Of(step.Leaves)],
            DataAt = sheets
                .Values.SelectMany(sheet => sheet.Fields)
                .Select(field => field.SavedAt)
                .Append(call.Terms.ClosesAt)
                .Max(),
            Proposals =
            [
                .. bidders.Select(one => new FormProposal(
                    one.Bidder,
                    one.Name,
                    [.. sheets.GetValueOrDefault(one.Bidder)?.Fields ?? []]
                )),
            ],
        };
    }
}
