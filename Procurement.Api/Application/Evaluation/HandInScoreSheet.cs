using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;

namespace Procurement.Api.Application.Evaluation;

/// <summary>Writes one evaluator's whole sheet for a submission and step, and hands it in.</summary>
/// <param name="Marks">Points, or levels where the criterion has a scale, by leaf.</param>
/// <remarks>Refuses: access.not-found, step.not-open, submission.not-live, submission.did-not-advance,
/// evaluator.not-assigned, evaluator.conflict-declared, sheet.locked, reference.unknown, score.*; score.missing unless
/// a paper case is played.</remarks>
public sealed record HandInScoreSheet(
    CompetitionId Competition,
    string Step,
    string Bidder,
    IReadOnlyDictionary<string, Fraction> Marks
) : ICommand<ScoreSheetId>, IAboutCompetition;

internal sealed class HandInScoreSheetHandler(
    ICompetitions competitions,
    ISolicitations calls,
    IProgrammes programmes,
    ISubmissions submissions,
    IPanels panels,
    IScoreSheets sheets,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<HandInScoreSheet, Outcome<ScoreSheetId>>
{
    public async Task<Outcome<ScoreSheetId>> Handle(HandInScoreSheet command, CancellationToken cancellationToken)
    {
        if (
            current.Person.ActsFor is not { } evaluator
            || await competitions.Find(command.Competition, cancellationToken) is not { } competition
            || await calls.Find(competition.Solicitation, cancellationToken) is not { } call
            || call.Plan.Find(command.Step) is not RatedStep step
            || await programmes.Find(call.Programme, cancellationToken) is not { } programme
            || await submissions.Of(competition.Id, command.Bidder, cancellationToken) is not { } submission
            || await panels.Of(competition.Id, cancellationToken) is not { } panel
        )
            return AccessRefusals.NotFound;
        if ((competition.Bars(step.Id) ?? submission.Bars() ?? panel.Bars(evaluator, command.Bidder)) is { } barred)
            return barred;
        var sheet = await sheets.Of(competition.Id, command.Bidder, step.Id, evaluator, cancellationToken);
        if (sheet is null)
            sheets.Add(sheet = NewSheet(competition.Id, command, evaluator));
        var refusals = sheet.Write(step, command.Marks);
        if (refusals.IsEmpty)
            refusals = sheet.Lock(step, programme.Facts.Policy, clock.GetUtcNow());
        return refusals.IsEmpty ? sheet.Id : refusals;
    }

    private ScoreSheet NewSheet(CompetitionId competition, HandInScoreSheet command, string evaluator) =>
        new(new ScoreSheetId(identifiers.Next()), competition, command.Bidder, command.Step, evaluator);
}
