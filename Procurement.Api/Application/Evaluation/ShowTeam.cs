using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>Who evaluates a competition, and which criteria each scores; there may be nobody yet.</summary>
/// <param name="Competition">The competition.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowTeam(CompetitionId Competition) : IQuery<TeamDetails>, IAboutCompetition;

/// <summary>An evaluation team and what it scores.</summary>
/// <param name="Place">The competition.</param>
/// <param name="Version">What the next change has to name; null: nobody is named.</param>
/// <param name="Chair">The chair; null: whoever holds the role in the call.</param>
/// <param name="Members">The members in the order named, those who left too.</param>
/// <param name="Quorum">Fewest evaluators for a criterion of one submission.</param>
/// <param name="Criteria">The criteria of the rated steps that are not part of another, in the plan's order.</param>
public sealed record TeamDetails(
    CompetitionPlace Place,
    int? Version,
    PanelChair? Chair,
    IReadOnlyList<PanelMember> Members,
    int Quorum,
    IReadOnlyList<TeamCriterion> Criteria
);

/// <summary>One criterion and the leaves below it.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Name.</param>
/// <param name="Leaves">Its leaves, itself where it is one.</param>
public sealed record TeamCriterion(string Id, BilingualText Name, IReadOnlyList<string> Leaves);

internal sealed class ShowTeamHandler(IReadContext read, ActingPerson acting)
    : IRequestHandler<ShowTeam, Outcome<TeamDetails>>
{
    public async Task<Outcome<TeamDetails>> Handle(ShowTeam query, CancellationToken cancellationToken)
    {
        var stage = acting.Place.Stage;
        if (await PlannedPlace.Of(read, query.Competition, stage, cancellationToken) is not var (place, plan))
            return AccessRefusals.NotFound;
        var panel = await read
            .Panels.AsSingleQuery()
            .SingleOrDefaultAsync(one => one.Competition == query.Competition, cancellationToken);
        return new TeamDetails(
            place,
            panel?.Version,
            panel?.Chair,
            panel?.Members ?? [],
            plan.Service.Quorum,
            [
                .. plan
                    .RatedSteps.SelectMany(step => step.Criteria)
                    .Select(one => new TeamCriterion(one.Id, one.Name, [.. one.Leaves.Select(leaf => leaf.Id)])),
            ]
        );
    }
}
