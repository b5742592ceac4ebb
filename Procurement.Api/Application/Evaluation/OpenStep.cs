using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;

namespace Procurement.Api.Application.Evaluation;

/// <summary>Opens the next step of a competition, and with it the envelope of documents that it reads.</summary>
/// <remarks>Refuses: access.not-found, call.not-in-evaluation, step.not-waiting, step.previous-not-closed.</remarks>
public sealed record OpenStep(CompetitionId Competition, string Step) : ICommand<OpenedStep>, IAboutCompetition;

/// <summary>An opened step and whose submissions reached it.</summary>
public sealed record OpenedStep(string Step, IReadOnlyList<string> Bidders);

internal sealed class OpenStepHandler(ICompetitions competitions, ICurrentPerson current, TimeProvider clock)
    : IRequestHandler<OpenStep, Outcome<OpenedStep>>
{
    public async Task<Outcome<OpenedStep>> Handle(OpenStep command, CancellationToken cancellationToken)
    {
        if (
            await competitions.FileOf(command.Competition, cancellationToken) is not { } file
            || file.Plan.Find(command.Step) is not { } step
        )
            return AccessRefusals.NotFound;
        if (file.Competition.OpenStep(file, step, current.Person.Id, clock.GetUtcNow()) is { } refusal)
            return refusal;
        return new OpenedStep(step.Id, [.. file.Reaching(step).Select(submission => submission.Bidder)]);
    }
}
