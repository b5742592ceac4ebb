using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Evaluation;

/// <summary>Names the evaluation team of a competition and its chair, and gives them their roles in it.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Members">The members, at least one; each with an identifier, the account, and the criteria scored (none:
/// all; a parent stands for the leaves below it).</param>
/// <param name="Chair">The chair; null: whoever holds the role in the call.</param>
/// <remarks>Refuses: access.not-found, panel.already-named, panel.member-twice, evaluator.too-few, reference.unknown,
/// duty.incompatible.</remarks>
public sealed record NamePanel(CompetitionId Competition, IReadOnlyList<PanelMember> Members, PanelChair? Chair = null)
    : ICommand<PanelId>,
        IAboutCompetition;

internal sealed class NamePanelHandler(
    ICompetitions competitions,
    ISolicitations calls,
    IPanels panels,
    PanelSeats seats,
    IIdentifiers identifiers
) : IRequestHandler<NamePanel, Outcome<PanelId>>
{
    public async Task<Outcome<PanelId>> Handle(NamePanel command, CancellationToken cancellationToken)
    {
        if (
            await competitions.Find(command.Competition, cancellationToken) is not { } competition
            || await calls.Find(competition.Solicitation, cancellationToken) is not { } call
        )
            return AccessRefusals.NotFound;
        if (await panels.Exists(competition.Id, cancellationToken))
            return new Refusal("panel.already-named");
        var members = command.Members.Select(member => PanelSeats.ByLeaves(member, call.Plan)).ToList();
        var refusals = Panel.Bars(members, command.Chair, PanelSeats.LeavesOf(call.Plan));
        if (refusals.IsEmpty)
            refusals = await seats.Give(call, competition.Id, members, command.Chair, cancellationToken);
        if (!refusals.IsEmpty)
            return refusals;
        var panel = new Panel(new PanelId(identifiers.Next()), competition.Id, members, command.Chair);
        panels.Add(panel);
        return panel.Id;
    }
}
