using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Application.Evaluation.Lives;

/// <summary>Where one competition stands, with the call that it belongs to, and what waits there.</summary>
/// <param name="Competition">The competition.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowCompetitionLife(CompetitionId Competition) : IQuery<CallLife>, IAboutCompetition;

internal sealed class ShowCompetitionLifeHandler(LifeDesk desk, ActingPerson acting)
    : IRequestHandler<ShowCompetitionLife, Outcome<CallLife>>
{
    public async Task<Outcome<CallLife>> Handle(ShowCompetitionLife query, CancellationToken cancellationToken)
    {
        var call = acting.Place.Call;
        return
            (await desk.Of(one => one.Id == call, cancellationToken)) is [var life]
            && life.Regions.Any(region => region.Competition == query.Competition)
            ? life
            : AccessRefusals.NotFound;
    }
}
