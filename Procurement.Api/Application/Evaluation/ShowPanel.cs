using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>The evaluation team of a competition and what its members declared; to the chair only their own answers about
/// a bidder with whom they are in conflict.</summary>
/// <param name="Competition">The competition.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowPanel(CompetitionId Competition) : IQuery<PanelDetails>, IAboutCompetition;

internal sealed class ShowPanelHandler(IReadContext read, ICurrentPerson current)
    : IRequestHandler<ShowPanel, Outcome<PanelDetails>>
{
    public async Task<Outcome<PanelDetails>> Handle(ShowPanel query, CancellationToken cancellationToken)
    {
        var panel = await read.PanelsWithDeclarations.SingleOrDefaultAsync(
            one => one.Competition == query.Competition,
            cancellationToken
        );
        if (panel is null)
            return AccessRefusals.NotFound;
        var undertaken = await (
            from competition in read.Competitions
            join one in read.Undertakings on competition.Solicitation equals one.Call
            where competition.Id == query.Competition
            select one.Person
        ).ToHashSetAsync(cancellationToken);
        return PanelDetails.Of(panel, undertaken, (person, bidder) => !Hides(panel, person, bidder));
    }

    private bool Hides(Panel panel, string person, string bidder) =>
        current.Person is { Role: Role.Chair, Id: var chair } && person != chair && panel.IsInConflict(chair, bidder);
}
