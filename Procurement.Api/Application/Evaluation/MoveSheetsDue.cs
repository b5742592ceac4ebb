using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Api.Application.Evaluation;

/// <summary>The lead says until when the sheets of an open step are to be handed in, or moves it; evaluators and the chair
/// see until when, and why.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">Identifier of the rated step.</param>
/// <param name="DueAt">Until when, later than now.</param>
/// <param name="Reason">Why.</param>
/// <param name="Version">Version of the competition that was read.</param>
/// <remarks>Refuses: access.not-found, version.stale, step.not-open, consensus.opened, step.due-in-past, reason.missing.</remarks>
public sealed record MoveSheetsDue(
    CompetitionId Competition,
    string Step,
    DateTimeOffset DueAt,
    BilingualText Reason,
    int Version
) : ICommand<Done>, IAboutCompetition;

/// <summary>Until when the sheets of a step are to be handed in, for whoever moved what somebody had moved before.</summary>
/// <param name="Version">What the next act has to name.</param>
/// <param name="DueAt">Until when; null: nobody said.</param>
/// <param name="Reason">Why that was moved; null: it was not.</param>
public sealed record StandingDue(int Version, DateTimeOffset? DueAt, BilingualText? Reason)
{
    internal static StandingDue Of(Competition competition, string step)
    {
        var progress = competition.Steps.First(one => one.Step == step);
        return new(competition.Version, progress.SheetsDueAt, progress.SheetsDueReason);
    }
}

internal sealed class MoveSheetsDueHandler(ICompetitions competitions, TimeProvider clock)
    : IRequestHandler<MoveSheetsDue, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(MoveSheetsDue command, CancellationToken cancellationToken)
    {
        if (
            await competitions.FileOf(command.Competition, cancellationToken) is not { } file
            || file.Plan.Find(command.Step) is not RatedStep step
        )
            return AccessRefusals.NotFound;
        if (file.Competition.Version != command.Version)
            return new Refusal("version.stale") { Current = StandingDue.Of(file.Competition, step.Id) };
        var refusal = file.Competition.MoveSheetsDue(step, command.DueAt, command.Reason, clock.GetUtcNow());
        return refusal is null ? default(Done) : refusal;
    }
}
