using System.Collections.Immutable;
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

/// <summary>Writes one evaluator's whole sheet for a submission and step, and hands it in.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">Identifier of the rated step.</param>
/// <param name="Bidder">Whose submission.</param>
/// <param name="Marks">Points, or levels where the criterion has a scale, by leaf.</param>
/// <param name="Version">Version of the sheet that was read; 0: nothing was ever saved on it.</param>
/// <param name="Comments">Why, by leaf; null where a paper case is played.</param>
/// <remarks>Refuses what ScoreCriterion and LockScoreSheet refuse; version.stale where the sheet has changed.</remarks>
public sealed record HandInScoreSheet(
    CompetitionId Competition,
    string Step,
    string Bidder,
    IReadOnlyDictionary<string, Fraction> Marks,
    int Version,
    IReadOnlyDictionary<string, string>? Comments = null
) : ICommand<ScoreSheetId>, IAboutCompetition;

internal sealed class HandInScoreSheetHandler(
    IScoringFootings footings,
    IPublishedPlans plans,
    IScoreSheets sheets,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<HandInScoreSheet, Outcome<ScoreSheetId>>
{
    public async Task<Outcome<ScoreSheetId>> Handle(HandInScoreSheet command, CancellationToken cancellationToken)
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
        var notTheirs = command.Marks.Keys.Select(footing.BarsLeaf).OfType<Refusal>().ToImmutableArray();
        if (!notTheirs.IsEmpty)
            return notTheirs;
        var sheet = await sheets.Of(competition, bidder, stepId, person.ActsFor!, cancellationToken);
        if (command.Version != (sheet?.Version ?? 0))
            return new Refusal("version.stale")
            {
                Current = SheetDetails.Of(step, bidder, footing.Member!, sheet, isOwn: true),
            };
        if (sheet is null)
        {
            var id = new ScoreSheetId(identifiers.Next());
            sheets.Add(sheet = new ScoreSheet(id, competition, bidder, stepId, person.ActsFor!));
        }
        var now = clock.GetUtcNow();
        var written = command.Marks.Select(mark => new WrittenField(mark.Key, mark.Value, CommentOn(mark.Key)));
        var refusals = sheet.Write(step, [.. written], now);
        if (refusals.IsEmpty)
            refusals = sheet.Lock(SheetDemands.Of(plan, step, footing.Member!.Scores, footing.Policy), now);
        return refusals.IsEmpty ? sheet.Id : refusals;

        string? CommentOn(string leaf) => command.Comments?.GetValueOrDefault(leaf);
    }
}
