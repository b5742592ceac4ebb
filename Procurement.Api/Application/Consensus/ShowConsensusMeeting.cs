using MediatR;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Consensus;

/// <summary>What the evaluators wrote for one proposal beside one another, with their comments, how far they lie apart, and
/// what was agreed. Nobody sees it before the panel began to agree; a lead not before the step is closed, an approver not
/// before the ranking; an evaluator in conflict with the bidder never, and does not learn that there is something.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">Identifier of the rated step.</param>
/// <param name="Bidder">Whose proposal.</param>
/// <remarks>Refuses: access.not-found, sheet.hidden. Source: domain guide, disclosure matrix.</remarks>
public sealed record ShowConsensusMeeting(CompetitionId Competition, string Step, string Bidder)
    : IQuery<ConsensusMeeting>,
        IAboutCompetition;

internal sealed class ShowConsensusMeetingHandler(IStepTables tables, IPublishedPlans plans, ICurrentPerson current)
    : IRequestHandler<ShowConsensusMeeting, Outcome<ConsensusMeeting>>
{
    public async Task<Outcome<ConsensusMeeting>> Handle(ShowConsensusMeeting query, CancellationToken cancellationToken)
    {
        var rows = await tables.Of(query.Competition, query.Step, query.Bidder, false, cancellationToken);
        if (
            await StepRoom.Of(rows, plans, cancellationToken) is not { Step: RatedStep step } room
            || !RoomReading.MayEnter(current.Person, room)
            || room.HeardOfBy(current.Person).FirstOrDefault(one => one.Bidder == query.Bidder) is not { } bidder
        )
            return AccessRefusals.NotFound;
        if (!room.IsSeenBy(current.Person))
            return new Refusal("sheet.hidden", step.Id);
        return MeetingReading.Of(room, step, bidder, current.Person);
    }
}
