using System.Collections.Immutable;
using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Api.Application.Evaluation;

/// <summary>Opens the next step of a competition, and with it the envelope of documents that it reads. A rated one waits
/// until its evaluators have declared themselves, and each then gets the proposals in an order of their own.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">Identifier of the step.</param>
/// <param name="SheetsDueAt">Until when its evaluators are to hand in their sheets, later than now; null: nobody says.</param>
/// <remarks>Refuses: access.not-found, step.due-without-sheets, step.due-in-past, panel.not-named,
/// call.not-in-evaluation, step.not-waiting, step.previous-not-closed; a rated step, unless a paper case is played,
/// declaration.missing, evaluator.too-few.</remarks>
public sealed record OpenStep(CompetitionId Competition, string Step, DateTimeOffset? SheetsDueAt = null)
    : ICommand<OpenedStep>,
        IAboutCompetition;

/// <summary>An opened step and whose submissions reached it.</summary>
public sealed record OpenedStep(string Step, IReadOnlyList<string> Bidders);

internal sealed class OpenStepHandler(
    ICompetitions competitions,
    IProgrammes programmes,
    IPanels panels,
    IUndertakings undertakings,
    ICurrentPerson current,
    IRandomness randomness,
    TimeProvider clock
) : IRequestHandler<OpenStep, Outcome<OpenedStep>>
{
    public async Task<Outcome<OpenedStep>> Handle(OpenStep command, CancellationToken cancellationToken)
    {
        if (
            await competitions.FileOf(command.Competition, cancellationToken) is not { } file
            || file.Plan.Find(command.Step) is not { } step
        )
            return AccessRefusals.NotFound;
        var opener = current.Person.Id;
        if (file.Competition.OpenStep(file, step, opener, clock.GetUtcNow(), command.SheetsDueAt) is { } refusal)
            return refusal;
        List<string> bidders = [.. file.Reaching(step).Select(submission => submission.Bidder)];
        if (step is RatedStep rated)
        {
            var lacking = await Show(file, rated, bidders, cancellationToken);
            if (!lacking.IsEmpty)
                return lacking;
        }
        return new OpenedStep(step.Id, bidders);
    }

    private async Task<ImmutableArray<Refusal>> Show(
        EvaluationFile file,
        RatedStep step,
        List<string> bidders,
        CancellationToken cancellation
    )
    {
        var programme = await programmes.Find(file.Call.Programme, cancellation);
        if (programme!.Facts.Policy == EvaluationPolicy.PaperCase)
            return [];
        var panel = await panels.WithDeclarations(file.Competition.Id, cancellation);
        var undertaken = await undertakings.PersonsOf(file.Call.Id, cancellation);
        var lacking = panel!.MissingBefore(step, bidders, undertaken, file.Plan.Service.Quorum);
        if (lacking.IsEmpty)
            panel.DrawOrders(step, bidders, randomness, clock.GetUtcNow());
        return lacking;
    }
}
