using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Consensus;

/// <summary>How far the panel is with each proposal of a step, and before it began to agree, which sheets it waits for. An
/// evaluator learns nothing of others' sheets, and nothing of a bidder with whom they declared a conflict.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">Identifier of the rated step.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowConsensusRoom(CompetitionId Competition, string Step)
    : IQuery<ConsensusRoom>,
        IAboutCompetition;

internal sealed class ShowConsensusRoomHandler(IStepTables tables, IPublishedPlans plans, ICurrentPerson current)
    : IRequestHandler<ShowConsensusRoom, Outcome<ConsensusRoom>>
{
    public async Task<Outcome<ConsensusRoom>> Handle(ShowConsensusRoom query, CancellationToken cancellationToken)
    {
        var rows = await tables.Of(query.Competition, query.Step, null, withDocuments: false, cancellationToken);
        if (
            await StepRoom.Of(rows, plans, cancellationToken) is not { Step: RatedStep step } room
            || !RoomReading.MayEnter(current.Person, room)
        )
            return AccessRefusals.NotFound;
        return RoomReading.Of(room, step, current.Person);
    }
}
