using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Api.Application.Evaluation;

/// <summary>The lead reminds the evaluators of an open step of the sheets that they have not handed in; how many, and
/// nothing of what stands on them.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">Identifier of the rated step.</param>
/// <remarks>Refuses: access.not-found, step.not-open.</remarks>
public sealed record RemindEvaluators(CompetitionId Competition, string Step)
    : ICommand<IReadOnlyList<RemindedEvaluator>>,
        IAboutCompetition;

/// <summary>An evaluator who was reminded.</summary>
/// <param name="Evaluator">Identifier of the evaluator.</param>
/// <param name="Missing">How many sheets they have not handed in.</param>
public sealed record RemindedEvaluator(string Evaluator, int Missing);

internal sealed class RemindEvaluatorsHandler(
    ICompetitions competitions,
    IPanels panels,
    PanelMail mail,
    TimeProvider clock
) : IRequestHandler<RemindEvaluators, Outcome<IReadOnlyList<RemindedEvaluator>>>
{
    public async Task<Outcome<IReadOnlyList<RemindedEvaluator>>> Handle(
        RemindEvaluators command,
        CancellationToken cancellationToken
    )
    {
        if (
            await panels.WithDeclarations(command.Competition, cancellationToken) is not { } panel
            || await competitions.FileOf(command.Competition, cancellationToken) is not { } file
            || file.Plan.Find(command.Step) is not RatedStep step
        )
            return AccessRefusals.NotFound;
        if (file.Competition.Bars(step.Id) is { } barred)
            return barred;
        var behind = file.SheetsIn(step)
            .Missing.GroupBy(sheet => sheet.Member.Evaluator)
            .Select(group => new RemindedEvaluator(group.Key, group.Count()))
            .OrderBy(one => one.Evaluator, StringComparer.Ordinal)
            .ToList();
        var known = panel.Notices.Count;
        foreach (var one in behind)
            panel.Remind(one.Evaluator, step.Id, one.Missing, clock.GetUtcNow());
        await mail.Send(file.Call.Id, panel, known, cancellationToken, file.Competition.SheetsDueAt(step.Id));
        return behind;
    }
}
