using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Organizations;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;

namespace Procurement.Api.Application.Submissions;

/// <summary>The bidder takes its submission back before the closing; until then it may submit again. A paper case says only
/// that it was taken back, not when.</summary>
/// <remarks>Refuses: access.not-found, submission.closed, submission.not-live.</remarks>
public sealed record WithdrawSubmission(CompetitionId Competition) : ICommand<Done>, IAboutCompetition;

internal sealed class WithdrawSubmissionHandler(
    ICompetitions competitions,
    ISolicitations calls,
    IProgrammes programmes,
    ISubmissions submissions,
    ICurrentPerson current,
    TimeProvider clock
) : IRequestHandler<WithdrawSubmission, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(WithdrawSubmission command, CancellationToken cancellationToken)
    {
        if (
            current.Person.ActsFor is not { } bidder
            || await competitions.Find(command.Competition, cancellationToken) is not { } competition
            || await calls.Find(competition.Solicitation, cancellationToken) is not { } call
            || await programmes.Find(call.Programme, cancellationToken) is not { } programme
            || await submissions.Of(competition.Id, bidder, cancellationToken) is not { } submission
        )
            return AccessRefusals.NotFound;
        var now = clock.GetUtcNow();
        if (programme.Facts.Policy != EvaluationPolicy.PaperCase && SubmissionTime.Bars(call, now) is { } closed)
            return closed;
        return submission.Withdraw(now) is { } refusal ? refusal : default(Done);
    }
}
