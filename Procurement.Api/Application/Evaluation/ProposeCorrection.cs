using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Corrections;

namespace Procurement.Api.Application.Evaluation;

/// <summary>Asks an approver to open a closed step again or, once a price is known, to put one finding in the place of
/// another.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">Identifier of the closed step.</param>
/// <param name="Finding">What shall stand; null: the step shall be opened again.</param>
/// <param name="Reason">Why, in both languages.</param>
/// <remarks>Refuses: access.not-found, reason.missing, step.not-closed, step.reopen-after-price, reference.unknown,
/// score.*, mandatory.missing, mandatory.reason-missing, consensus.missing, consensus.reason-missing,
/// correction.method-averages, correction.would-revive.</remarks>
public sealed record ProposeCorrection(CompetitionId Competition, string Step, Finding? Finding, BilingualText Reason)
    : ICommand<CorrectionId>,
        IAboutCompetition;

internal sealed class ProposeCorrectionHandler(
    ICompetitions competitions,
    ICorrections corrections,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<ProposeCorrection, Outcome<CorrectionId>>
{
    public async Task<Outcome<CorrectionId>> Handle(ProposeCorrection command, CancellationToken cancellationToken)
    {
        if (await competitions.FileOf(command.Competition, cancellationToken) is not { } file)
            return AccessRefusals.NotFound;
        var proposed = Correction.Propose(
            new CorrectionId(identifiers.Next()),
            file,
            command.Step,
            command.Finding,
            command.Reason,
            new Occasion(current.Person.Id, clock.GetUtcNow())
        );
        if (proposed.IsRefused)
            return proposed.Refusals;
        corrections.Add(proposed.Value);
        return proposed.Value.Id;
    }
}
