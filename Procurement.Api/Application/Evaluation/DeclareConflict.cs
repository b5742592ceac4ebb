using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Panels;

namespace Procurement.Api.Application.Evaluation;

/// <summary>An evaluator declares a conflict of interest with a bidder of a competition.</summary>
/// <remarks>Refuses: access.not-found, evaluator.not-assigned.</remarks>
public sealed record DeclareConflict(CompetitionId Competition, string Bidder) : ICommand<Done>, IAboutCompetition;

internal sealed class DeclareConflictHandler(IPanels panels, ICurrentPerson current, TimeProvider clock)
    : IRequestHandler<DeclareConflict, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(DeclareConflict command, CancellationToken cancellationToken)
    {
        if (
            current.Person.ActsFor is not { } evaluator
            || await panels.Of(command.Competition, cancellationToken) is not { } panel
        )
            return AccessRefusals.NotFound;
        return panel.DeclareConflict(evaluator, command.Bidder, clock.GetUtcNow()) is { } refusal
            ? refusal
            : default(Done);
    }
}
