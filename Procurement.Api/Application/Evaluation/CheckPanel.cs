using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.People;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>Tries a team out before it is named or changed: what would be refused, and who would score what. Nothing is
/// changed.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Joining">Those who would join; of a team that is not named yet, all of them.</param>
/// <param name="Leaving">Identifiers of the evaluators who would leave.</param>
/// <param name="Chair">The chair; null: as before.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record CheckPanel(
    CompetitionId Competition,
    IReadOnlyList<PanelMember> Joining,
    IReadOnlyList<string> Leaving,
    PanelChair? Chair
) : IQuery<PanelCheck>, IAboutCompetition;

/// <summary>What would come of a team.</summary>
/// <param name="Faults">What would be refused; empty: nothing.</param>
/// <param name="Members">Who would be on it, with the leaves that each would score; none: all.</param>
/// <param name="Short">The leaves that fewer would score than the plan asks for.</param>
public sealed record PanelCheck(
    IReadOnlyList<PanelFault> Faults,
    IReadOnlyList<PanelMember> Members,
    IReadOnlyList<ShortCriterion> Short
);

/// <summary>Something that would be refused.</summary>
/// <param name="Refusal">As it would be refused.</param>
/// <param name="Person">Identifier of the person that it is about; null: about nobody alone.</param>
public sealed record PanelFault(Refusal Refusal, string? Person);

/// <summary>A leaf that too few would score.</summary>
/// <param name="Criterion">Identifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Evaluators">How many would score it.</param>
public sealed record ShortCriterion(string Criterion, BilingualText Name, int Evaluators);

internal sealed class CheckPanelHandler(IReadContext read, PanelSeats seats, ActingPerson acting)
    : IRequestHandler<CheckPanel, Outcome<PanelCheck>>
{
    public async Task<Outcome<PanelCheck>> Handle(CheckPanel query, CancellationToken cancellationToken)
    {
        var stage = acting.Place.Stage;
        if (await PlannedPlace.Of(read, query.Competition, stage, cancellationToken) is not var (place, plan))
            return AccessRefusals.NotFound;
        var panel = await read
            .Panels.AsSingleQuery()
            .SingleOrDefaultAsync(one => one.Competition == query.Competition, cancellationToken);
        var joining = query.Joining.Select(member => PanelSeats.ByLeaves(member, plan)).ToList();
        var staying = (panel?.Active ?? []).Where(member => !query.Leaving.Contains(member.Evaluator));
        List<PanelMember> members = [.. staying, .. joining];
        var scope = new DutyScope(place.Programme, place.Call, query.Competition);
        var clashes = await seats.Clashes(scope, joining, query.Chair, cancellationToken);
        var leaves = plan.RatedSteps.SelectMany(step => step.Leaves).ToList();
        return new PanelCheck(
            [
                .. members.Count == 0
                    ? [new PanelFault(new Refusal("evaluator.too-few"), null)]
                    : Array.Empty<PanelFault>(),
                .. Panel
                    .Bars(members, query.Chair ?? panel?.Chair, PanelSeats.LeavesOf(plan))
                    .Select(refusal => new PanelFault(refusal, null)),
                .. clashes.Select(one => new PanelFault(one.Refusal, one.Person)),
            ],
            members,
            [
                .. leaves
                    .Select(leaf => new ShortCriterion(leaf.Id, leaf.Name, members.Count(one => one.Scores(leaf.Id))))
                    .Where(one => one.Evaluators < plan.Service.Quorum),
            ]
        );
    }
}
