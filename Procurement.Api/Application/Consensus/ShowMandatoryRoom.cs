using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Consensus;

/// <summary>The requirements of a mandatory step and what is recorded of each proposal. The chair sees it while the step is
/// open, the lead and the fairness monitor when it is closed, the approver when there is a ranking.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">Identifier of the mandatory step.</param>
/// <remarks>Refuses: access.not-found, step.not-open, step.not-closed. Source: domain guide, disclosure matrix.</remarks>
public sealed record ShowMandatoryRoom(CompetitionId Competition, string Step)
    : IQuery<MandatoryRoom>,
        IAboutCompetition;

internal sealed class ShowMandatoryRoomHandler(IStepTables tables, IPublishedPlans plans, ICurrentPerson current)
    : IRequestHandler<ShowMandatoryRoom, Outcome<MandatoryRoom>>
{
    public async Task<Outcome<MandatoryRoom>> Handle(ShowMandatoryRoom query, CancellationToken cancellationToken)
    {
        var rows = await tables.Of(query.Competition, query.Step, null, withDocuments: true, cancellationToken);
        if (await StepRoom.Of(rows, plans, cancellationToken) is not { Step: MandatoryStep step } room)
            return AccessRefusals.NotFound;
        var role = current.Person.Role;
        if (room.Place.State == StepState.Waiting)
            return new Refusal("step.not-open", step.Id);
        if (role != Role.Chair && room.Place.State != StepState.Closed)
            return new Refusal("step.not-closed", step.Id);
        if (role == Role.Approver && !room.IsRanked)
            return AccessRefusals.NotFound;
        var answers = room.Of(StepRows.Answer).ToLookup(row => row.Bidder);
        return new MandatoryRoom(
            room.Place,
            role == Role.Chair && room.Place.State == StepState.Open,
            room.UnansweredBy(current.Person),
            step.Requirements,
            [
                .. room.HeardOfBy(current.Person)
                    .Select(one => new MandatoryProposal(
                        one.Bidder,
                        one.Name,
                        [.. answers[one.Bidder].Select(AnswerOf)],
                        role == Role.Chair ? room.DocumentsOf(one.Bidder) : [],
                        (int)(answers[one.Bidder].Max(row => row.Number) ?? 0)
                    )),
            ]
        );
    }

    private static RequirementAnswer AnswerOf(StepRow row) =>
        new(row.Item!, row.Low == 1, row.A is null || row.B is null ? null : new BilingualText(row.A, row.B));
}
