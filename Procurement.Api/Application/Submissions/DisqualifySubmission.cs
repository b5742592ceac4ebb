using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Submissions;

namespace Procurement.Api.Application.Submissions;

/// <summary>Takes a submission out after opening; the ranking no longer holds and is worked out again.</summary>
/// <remarks>Refuses: access.not-found, reason.missing, submission.not-live, submission.already-disqualified.</remarks>
public sealed record DisqualifySubmission(CompetitionId Competition, string Bidder, BilingualText Reason)
    : ICommand<Done>,
        IAboutCompetition;

internal sealed class DisqualifySubmissionHandler(
    ICompetitions competitions,
    ISubmissions submissions,
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
        if (submission.Disqualify(command.Reason, competition.Rankings.Count, clock.GetUtcNow()) is { } refusal)
            return refusal;
        competition.RankingNoLongerHolds();
        return default(Done);
    }
}
