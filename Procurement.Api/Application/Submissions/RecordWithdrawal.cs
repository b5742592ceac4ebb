using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Submissions;

namespace Procurement.Api.Application.Submissions;

/// <summary>Records that a bidder withdrew in writing after closing. It leaves every list, rank and price set from that
/// moment; what was written about it stays in the history.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Bidder">Whose submission.</param>
/// <param name="Reason">What the bidder wrote, in both languages.</param>
/// <remarks>Refuses: access.not-found, award.signed, submission.not-live, reason.missing.</remarks>
public sealed record RecordWithdrawal(CompetitionId Competition, string Bidder, BilingualText Reason)
    : ICommand<Done>,
        IAboutCompetition;

internal sealed class RecordWithdrawalHandler(
    ICompetitions competitions,
    ISubmissions submissions,
    IAwards awards,
    TimeProvider clock
) : IRequestHandler<RecordWithdrawal, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(RecordWithdrawal command, CancellationToken cancellationToken)
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
        if (submission.RecordWithdrawal(command.Reason, competition.Rankings.Count, clock.GetUtcNow()) is { } refusal)
            return refusal;
        competition.RankingNoLongerHolds();
        return default(Done);
    }
}
