using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Evaluation.Competitions;

namespace Procurement.Api.Application.Debriefs;

/// <summary>Sets when a debrief is held and who attends, or moves it.</summary>
/// <param name="Call">The call.</param>
/// <param name="Debrief">The debrief.</param>
/// <param name="At">When; later than now.</param>
/// <param name="Evaluators">Identifiers of the evaluators who attend; at least one.</param>
/// <param name="Others">Names of others who attend for the buyer.</param>
/// <param name="Version">Version of the debrief that the lead read; from 1.</param>
/// <remarks>Refuses: access.not-found, version.stale, debrief.already-held, debrief.in-past, debrief.evaluator-missing.</remarks>
public sealed record ScheduleDebrief(
    SolicitationId Call,
    DebriefId Debrief,
    DateTimeOffset At,
    IReadOnlyList<string> Evaluators,
    IReadOnlyList<string> Others,
    int Version
) : ICommand<Done>, IAboutCall;

internal sealed class ScheduleDebriefHandler(IDebriefs debriefs, ICompetitions competitions, TimeProvider clock)
    : IRequestHandler<ScheduleDebrief, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(ScheduleDebrief command, CancellationToken cancellationToken)
    {
        if (await debriefs.Find(command.Call, command.Debrief, cancellationToken) is not { } debrief)
            return AccessRefusals.NotFound;
        if (debrief.Version != command.Version)
            return new Refusal("version.stale") { Current = DebriefSummary.Of(debrief) };
        var files = await competitions.FilesOf(command.Call, cancellationToken);
        var panel = files.First(file => file.Competition.Region == debrief.Region).Panel;
        return
            debrief.Schedule(
                command.At,
                command.Evaluators,
                command.Others,
                [.. panel.Members.Select(member => member.Evaluator)],
                clock.GetUtcNow()
            )
                is { } refusal
            ? refusal
            : default(Done);
    }
}
