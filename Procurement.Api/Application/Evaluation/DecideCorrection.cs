using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Corrections;

namespace Procurement.Api.Application.Evaluation;

/// <summary>Grants a correction, which is then carried out and ranked again, or refuses it.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Correction">The correction.</param>
/// <param name="IsGranted">Whether it is granted.</param>
/// <param name="Reason">Why not, in both languages; for a grant optional.</param>
/// <remarks>Refuses: access.not-found, correction.decided, duty.incompatible, reason.missing and, should things have
/// changed since, what ProposeCorrection does.</remarks>
public sealed record DecideCorrection(
    CompetitionId Competition,
    CorrectionId Correction,
    bool IsGranted,
    BilingualText? Reason
) : ICommand<DecidedCorrection>, IAboutCompetition;

/// <summary>What came of a correction.</summary>
/// <param name="RankingBefore">Number of the newest ranking before it; null: there was none.</param>
/// <param name="RankingAfter">Number of the ranking after it; null: none was worked out.</param>
public sealed record DecidedCorrection(int? RankingBefore, int? RankingAfter);

internal sealed class DecideCorrectionHandler(
    ICompetitions competitions,
    ICorrections corrections,
    ICurrentPerson current,
    TimeProvider clock
) : IRequestHandler<DecideCorrection, Outcome<DecidedCorrection>>
{
    public async Task<Outcome<DecidedCorrection>> Handle(DecideCorrection command, CancellationToken cancellationToken)
    {
        if (
            await competitions.FileOf(command.Competition, cancellationToken) is not { } file
            || await corrections.Find(command.Correction, cancellationToken) is not { } correction
            || correction.Competition != file.Competition.Id
        )
            return AccessRefusals.NotFound;
        var decided = new Occasion(current.Person.Id, clock.GetUtcNow());
        var refusal = command.IsGranted
            ? correction.Grant(file, command.Reason, decided)
            : correction.Refuse(command.Reason ?? new BilingualText("", ""), decided);
        if (refusal is not null)
            return refusal;
        if (file.Competition is { IsRankingStale: true, AreStepsClosed: true })
            correction.RankedAgain(file.Competition.Rank(file, decided.At).Value.Number);
        return new DecidedCorrection(correction.RankingBefore, correction.RankingAfter);
    }
}
