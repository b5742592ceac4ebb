using System.Collections.Immutable;
using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Evaluation;

/// <summary>Takes members on, lets others go, or names another chair. What a member who leaves scored in an open step is
/// void, and stays in the history; who joins gets an order of their own for the steps that are open.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Joining">New members, with identifiers that nobody on the team ever had.</param>
/// <param name="Leaving">Identifiers of the evaluators who leave.</param>
/// <param name="Chair">The new chair; null: as before.</param>
/// <param name="Reason">Why; needed during the evaluation.</param>
/// <param name="Version">Version of the panel that was read.</param>
/// <remarks>Refuses: access.not-found, version.stale, reason.missing, evaluator.not-assigned, panel.member-twice,
/// reference.unknown, duty.incompatible.</remarks>
public sealed record ChangePanel(
    CompetitionId Competition,
    IReadOnlyList<PanelMember> Joining,
    IReadOnlyList<string> Leaving,
    PanelChair? Chair,
    string? Reason,
    int Version
) : ICommand<Done>, IAboutCompetition;

internal sealed class ChangePanelHandler(
    ICompetitions competitions,
    IPanels panels,
    IScoreSheets sheets,
    IConsensusRecords records,
    PanelSeats seats,
    PanelMail mail,
    ICurrentPerson current,
    IRandomness randomness,
    TimeProvider clock
) : IRequestHandler<ChangePanel, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(ChangePanel command, CancellationToken cancellationToken)
    {
        if (
            await panels.WithDeclarations(command.Competition, cancellationToken) is not { } panel
            || await competitions.FileOf(command.Competition, cancellationToken) is not { } file
        )
            return AccessRefusals.NotFound;
        var now = clock.GetUtcNow();
        var hasBegun = file.Call.State == SolicitationState.InEvaluation;
        var joining = command.Joining.Select(member => PanelSeats.ByLeaves(member, file.Plan)).ToList();
        var leaving = panel.Active.Where(member => command.Leaving.Contains(member.Evaluator)).ToList();
        var formerChair = command.Chair is null ? null : panel.Chair;
        var change = new TeamChange(joining, command.Leaving, command.Chair, command.Reason, command.Version);
        var refusals = panel.Change(change, PanelSeats.LeavesOf(file.Plan), hasBegun, current.Person.Id, now);
        if (!refusals.IsEmpty)
            return refusals
                .Select(refusal => refusal.Current is null ? refusal : Standing(refusal, panel))
                .ToImmutableArray();
        await seats.Take(
            command.Competition,
            Role.Evaluator,
            leaving.ConvertAll(member => member.Person),
            cancellationToken
        );
        if (formerChair is not null)
            await seats.Take(command.Competition, Role.Chair, [formerChair.Person], cancellationToken);
        refusals = await seats.Give(file.Call, command.Competition, joining, command.Chair, cancellationToken);
        if (!refusals.IsEmpty)
            return refusals;
        var known = panel.Notices.Count;
        foreach (var member in leaving)
        {
            var written = await sheets.OfEvaluator(command.Competition, member.Evaluator, cancellationToken);
            var agreed = await records.OfCompetition(command.Competition, cancellationToken);
            VoidMarks.Of(file.Competition, panel, written, agreed, member.Evaluator, null, current.Person.Id, now);
        }
        foreach (var step in file.Plan.RatedSteps.Where(step => file.Competition.Bars(step.Id) is null))
            panel.DrawOrders(step, [.. file.Reaching(step).Select(one => one.Bidder)], randomness, now);
        await mail.Send(file.Call.Id, panel, known, cancellationToken);
        return default(Done);
    }

    /// <summary>The sender may read the panel, and gets it in the form in which it is read.</summary>
    private static Refusal Standing(Refusal refusal, Panel panel) =>
        refusal with
        {
            Current = new StandingPanel(panel.Version, panel.Chair, [.. panel.Members]),
        };
}

/// <summary>The team that stands, for whoever changed one that no longer does.</summary>
/// <param name="Version">What the next change has to name.</param>
/// <param name="Chair">The chair; null: whoever holds the role in the call.</param>
/// <param name="Members">The members in the order named, those who left too.</param>
public sealed record StandingPanel(int Version, PanelChair? Chair, IReadOnlyList<PanelMember> Members);
