using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Evaluation;

/// <summary>
/// Saves what an evaluator writes for one criterion of one submission: mark, comment and private note, any of them empty
/// while the sheet is a draft. Sent twice, it does the same as sent once.
/// </summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">Identifier of the rated step.</param>
/// <param name="Bidder">Whose submission.</param>
/// <param name="Criterion">The leaf.</param>
/// <param name="Mark">Points from 0 to the leaf's maximum with at most two decimals, or a level of its scale; null: none
/// yet.</param>
/// <param name="Comment">Why; null: none yet.</param>
/// <param name="Note">A note that nobody else ever reads; null: none.</param>
/// <param name="LookAgain">Whether they mean to look at it again; nobody else ever knows.</param>
/// <param name="Version">Version of the field that was read; 0: it had never been saved.</param>
/// <remarks>Refuses: access.not-found, evaluator.not-assigned, sheet.not-owner, evaluator.conflict-declared, step.not-open,
/// declaration.missing, submission.not-live, submission.did-not-advance, sheet.voided, sheet.locked, reference.unknown,
/// score.*; version.stale with what stands.</remarks>
public sealed record ScoreCriterion(
    CompetitionId Competition,
    string Step,
    string Bidder,
    string Criterion,
    Fraction? Mark,
    string? Comment,
    int Version,
    string? Note = null,
    bool LookAgain = false
) : ICommand<FieldDetails>, IAboutCompetition;

internal sealed class ScoreCriterionHandler(
    IScoringFootings footings,
    IPublishedPlans plans,
    IScoreSheets sheets,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<ScoreCriterion, Outcome<FieldDetails>>
{
    public async Task<Outcome<FieldDetails>> Handle(ScoreCriterion command, CancellationToken cancellationToken)
    {
        var person = current.Person;
        var (competition, stepId, bidder) = (command.Competition, command.Step, command.Bidder);
        if (await footings.Of(competition, stepId, bidder, person, cancellationToken) is not { } footing)
            return AccessRefusals.NotFound;
        if (footing.Bars(person.Id) is { } barred)
            return barred;
        var plan = await plans.Of(footing.Call, footing.PlanHash, cancellationToken);
        if (plan.Find(stepId) is not RatedStep step)
            return AccessRefusals.NotFound;
        if (footing.BarsLeaf(command.Criterion) is { } notTheirs)
            return notTheirs;
        var evaluator = person.ActsFor!;
        var sheet = await sheets.ForField(competition, bidder, stepId, evaluator, command.Criterion, cancellationToken);
        var isNew = sheet is null;
        sheet ??= new ScoreSheet(new ScoreSheetId(identifiers.Next()), competition, bidder, stepId, evaluator);
        var (leaf, note) = (command.Criterion, command.Note);
        var written = new WrittenField(leaf, command.Mark, command.Comment, note, command.LookAgain);
        if (sheet.Score(step, written, command.Version, clock.GetUtcNow()) is { } refusal)
            return refusal with { Current = FieldDetails.Of(refusal.Current as SheetField) };
        if (isNew)
            sheets.Add(sheet);
        return FieldDetails.Of(sheet.Field(command.Criterion))!;
    }
}
