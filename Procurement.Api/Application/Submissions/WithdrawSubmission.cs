using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Submissions;

namespace Procurement.Api.Application.Submissions;

/// <summary>The bidder takes its submission back; it is never evaluated from then on.</summary>
/// <remarks>Refuses: access.not-found, submission.not-live.</remarks>
public sealed record WithdrawSubmission(CompetitionId Competition) : ICommand<Done>, IAboutCompetition;

internal sealed class WithdrawSubmissionHandler(ISubmissions submissions, ICurrentPerson current, TimeProvider clock)
    : IRequestHandler<WithdrawSubmission, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(WithdrawSubmission command, CancellationToken cancellationToken)
    {
        if (
            current.Person.ActsFor is not { } bidder
            || await submissions.Of(command.Competition, bidder, cancellationToken) is not { } submission
        )
            return AccessRefusals.NotFound;
        return submission.Withdraw(clock.GetUtcNow()) is { } refusal ? refusal : default(Done);
    }
}
