using MediatR;
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
/// <remarks>Refuses: access.not-found, step.not-open, panel.chair-other, panel.chair-in-conflict,
/// declaration.missing, submission.not-live, submission.did-not-advance, reference.unknown,
/// mandatory.reason-missing.</remarks>
public sealed record RecordMandatoryResults(
    CompetitionId Competition,
    string Step,
    string Bidder,
    IReadOnlyList<RequirementFinding> Findings
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
        foreach (var finding in command.Findings)
        {
            if (submission.Answer(step, finding.Requirement, finding.IsMet, finding.Reason) is { } refusal)
                return refusal;
        }
        return default(Done);
    }
}
