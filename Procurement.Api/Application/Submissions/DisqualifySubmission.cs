using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Submissions;

namespace Procurement.Api.Application.Submissions;

/// <summary>Approves the proposal to take a submission out; the ranking no longer holds and is worked out again.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Bidder">Whose submission.</param>
/// <param name="Version">Version of the proposal that was read.</param>
/// <remarks>Refuses: access.not-found, version.stale, award.signed, disqualification.not-proposed, duty.incompatible,
/// submission.not-live, submission.already-disqualified.</remarks>
public sealed record DisqualifySubmission(CompetitionId Competition, string Bidder, int Version)
    : ICommand<Done>,
        IAboutCompetition;

internal sealed class DisqualifySubmissionHandler(
    ICompetitions competitions,
    ISubmissions submissions,
    IDisqualificationProposals proposals,
    IAwards awards,
    ICurrentPerson current,
    TimeProvider clock
) : IRequestHandler<DisqualifySubmission, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(DisqualifySubmission command, CancellationToken cancellationToken)
    {
        if (
            await competitions.Find(command.Competition, cancellationToken) is not { } competition
            || await submissions.Of(competition.Id, command.Bidder, cancellationToken) is not { } submission
        )
            return AccessRefusals.NotFound;
        if (
            await awards.Of(competition.Solicitation, cancellationToken) is { } award
            && award.IsSigned(competition.Region)
        )
            return new Refusal("award.signed", competition.Region);
        if (await proposals.OpenFor(competition.Id, submission.Bidder, cancellationToken) is not { } proposal)
            return new Refusal("disqualification.not-proposed", submission.Bidder);
        if (await proposals.BarsUnread(proposal, command.Version, cancellationToken) is { } stale)
            return stale;
        if (
            proposal.Approve(submission, competition.Rankings.Count, current.Person.Id, clock.GetUtcNow()) is
            { } refusal
        )
            return refusal;
        competition.RankingNoLongerHolds();
        return default(Done);
    }
}
