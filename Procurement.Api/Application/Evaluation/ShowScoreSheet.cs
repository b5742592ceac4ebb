using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>
/// One sheet. An evaluator sees their own at any time; another's, as the chair, once the panel has begun to agree, for
/// which every sheet of the step is locked and after which none is unlocked. The lead sees them when the step is closed,
/// the approver when there is a ranking, the fairness monitor when the sheet is handed in.
/// </summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">Identifier of the rated step.</param>
/// <param name="Bidder">Whose submission.</param>
/// <param name="Evaluator">Whose sheet; null: that of the evaluator who asks.</param>
/// <remarks>Refuses: access.not-found, sheet.hidden. Source: domain guide, disclosure matrix.</remarks>
public sealed record ShowScoreSheet(CompetitionId Competition, string Step, string Bidder, string? Evaluator = null)
    : IQuery<SheetDetails>,
        IAboutCompetition;

internal sealed class ShowScoreSheetHandler(IReadContext read, ICurrentPerson current)
    : IRequestHandler<ShowScoreSheet, Outcome<SheetDetails>>
{
    public async Task<Outcome<SheetDetails>> Handle(ShowScoreSheet query, CancellationToken cancellationToken)
    {
        if (
            (query.Evaluator ?? Own) is not { } evaluator
            || await StepReading.Of(read, query.Competition, cancellationToken) is not { } reading
            || reading.Plan.Find(query.Step) is not RatedStep step
            || reading.Panel.Members.FirstOrDefault(member => member.Evaluator == evaluator) is not { } member
            || !reading.Reaching(step).Contains(query.Bidder)
            || !await MayHearOf(query, cancellationToken)
        )
            return AccessRefusals.NotFound;
        var progress = reading.Competition.Steps.Single(one => one.Step == step.Id);
        var sheet = await read
            .SheetsWithHistory.Where(one => one.Competition == query.Competition && one.Bidder == query.Bidder)
            .SingleOrDefaultAsync(one => one.Step == step.Id && one.Evaluator == evaluator, cancellationToken);
        if (!current.Person.SeesSheet(progress, reading.Competition, evaluator, sheet))
            return new Refusal("sheet.hidden", step.Id);
        return SheetDetails.Of(step, query.Bidder, member, sheet, evaluator == Own);
    }

    private string? Own => current.Person.Own();

    private async Task<bool> MayHearOf(ShowScoreSheet query, CancellationToken cancellation) =>
        Own is not { } evaluator
            ? (await read.ReadableToChair(current.Person, query.Competition, cancellation))?.Contains(query.Bidder)
                != false
            : (await read.ReadableBy(evaluator, query.Competition, cancellation)).Any(one =>
                one.Bidder == query.Bidder
            );
}
