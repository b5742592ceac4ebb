using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Panels;

namespace Procurement.Api.Application.Evaluation;

/// <summary>Names the evaluation team of a competition.</summary>
/// <remarks>Refuses: access.not-found, panel.already-named.</remarks>
public sealed record NamePanel(CompetitionId Competition, IReadOnlyList<PanelMember> Members)
    : ICommand<PanelId>,
        IAboutCompetition;

internal sealed class NamePanelHandler(ICompetitions competitions, IPanels panels, IIdentifiers identifiers)
    : IRequestHandler<NamePanel, Outcome<PanelId>>
{
    public async Task<Outcome<PanelId>> Handle(NamePanel command, CancellationToken cancellationToken)
    {
        if (await competitions.Find(command.Competition, cancellationToken) is not { } competition)
            return AccessRefusals.NotFound;
        if (await panels.Of(competition.Id, cancellationToken) is not null)
            return new Refusal("panel.already-named");
        var panel = new Panel(new PanelId(identifiers.Next()), competition.Id, command.Members);
        panels.Add(panel);
        return panel.Id;
    }
}
