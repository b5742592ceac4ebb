using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Api.Application.Envelopes;

/// <summary>Opens, in one act, the commercial envelopes of the proposals that passed every step before the price.</summary>
/// <remarks>Refuses: access.not-found, envelope.technical-not-closed, envelope.already-open and, all proposals
/// together, price.missing, price.not-positive, price.too-precise.</remarks>
public sealed record OpenCommercialEnvelopes(CompetitionId Competition, string Step)
    : ICommand<Done>,
        IAboutCompetition;

internal sealed class OpenCommercialEnvelopesHandler(
    ICompetitions competitions,
    ICurrentPerson current,
    TimeProvider clock
) : IRequestHandler<OpenCommercialEnvelopes, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(OpenCommercialEnvelopes command, CancellationToken cancellationToken)
    {
        if (
            await competitions.FileOf(command.Competition, cancellationToken) is not { } file
            || file.Plan.Find(command.Step) is not PriceStep step
        )
            return AccessRefusals.NotFound;
        var refusals = file.Competition.OpenEnvelopes(file, step, current.Person.Id, clock.GetUtcNow());
        return refusals.IsEmpty ? default(Done) : refusals;
    }
}
