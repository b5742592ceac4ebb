using MediatR;
using Procurement.Api.Application.Consensus;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;

namespace Procurement.Api.Application.Submissions;

/// <summary>Records which mandatory requirements of an open step a submission meets, with a reason for each that it
/// does not.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">Identifier of the mandatory step.</param>
/// <param name="Bidder">Whose submission.</param>
/// <param name="Findings">What is found; requirements that are left out keep what is recorded.</param>
/// <param name="Version">Version of the submission's results in this step, as they were read; 0: none yet.</param>
/// <remarks>Refuses: access.not-found, version.stale, step.not-open, panel.chair-other, panel.chair-in-conflict,
/// declaration.missing, submission.not-live, submission.did-not-advance, reference.unknown,
/// mandatory.reason-missing.</remarks>
public sealed record RecordMandatoryResults(
    CompetitionId Competition,
    string Step,
    string Bidder,
    IReadOnlyList<RequirementFinding> Findings,
    int Version
) : ICommand<Done>, IAboutCompetition;

/// <summary>Whether one requirement is met, and why not.</summary>
public sealed record RequirementFinding(string Requirement, bool IsMet, BilingualText? Reason);

internal sealed class RecordMandatoryResultsHandler(
    ICompetitions competitions,
    ISolicitations calls,
    ISubmissions submissions,
    ChairStanding chair
) : IRequestHandler<RecordMandatoryResults, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(RecordMandatoryResults command, CancellationToken cancellationToken)
    {
        if (
            await competitions.Find(command.Competition, cancellationToken) is not { } competition
            || await calls.Find(competition.Solicitation, cancellationToken) is not { } call
            || call.Plan.Find(command.Step) is not MandatoryStep step
            || await submissions.Of(competition.Id, command.Bidder, cancellationToken) is not { } submission
        )
            return AccessRefusals.NotFound;
        if (competition.Bars(step.Id) is { } barred)
            return barred;
        if (await chair.Bars(call, competition.Id, command.Bidder, cancellationToken) is { } silent)
            return silent;
        if (command.Version != submission.AnswersVersion(step.Id))
            return new Refusal("version.stale") { Current = StandingAnswers.Of(submission, step.Id) };
        foreach (var finding in command.Findings)
        {
            if (submission.Answer(step, finding.Requirement, finding.IsMet, finding.Reason) is { } refusal)
                return refusal;
        }
        return default(Done);
    }
}
