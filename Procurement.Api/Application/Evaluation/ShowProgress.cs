using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>How far the sheets of a rated step are: counts, and nothing of what stands on them. The chair's counts leave
/// out whom they have not declared themselves free of.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">Identifier of the rated step.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowProgress(CompetitionId Competition, string Step) : IQuery<ProgressDetails>, IAboutCompetition;

/// <summary>Counts of one step.</summary>
/// <param name="Step">Identifier of the step.</param>
/// <param name="AreAllIn">Whether every sheet is handed in.</param>
/// <param name="Evaluators">By evaluator, in the order of the team.</param>
/// <param name="Proposals">By proposal, in the order recorded.</param>
public sealed record ProgressDetails(
    string Step,
    bool AreAllIn,
    IReadOnlyList<SheetCount> Evaluators,
    IReadOnlyList<SheetCount> Proposals
);

/// <summary>How many sheets.</summary>
/// <param name="Of">Identifier of the evaluator or bidder.</param>
/// <param name="HandedIn">How many are handed in.</param>
/// <param name="Wanted">How many are wanted.</param>
public sealed record SheetCount(string Of, int HandedIn, int Wanted);

internal sealed class ShowProgressHandler(IReadContext read, ICurrentPerson current)
    : IRequestHandler<ShowProgress, Outcome<ProgressDetails>>
{
    public async Task<Outcome<ProgressDetails>> Handle(ShowProgress query, CancellationToken cancellationToken)
    {
        if (
            await StepReading.Of(read, query.Competition, cancellationToken) is not { } reading
            || reading.Plan.Find(query.Step) is not RatedStep step
        )
            return AccessRefusals.NotFound;
        var sheets = await reading.Sheets(step, cancellationToken);
        var ofChair = await read.ReadableToChair(current.Person, query.Competition, cancellationToken);
        var wanted = sheets.Wanted.Where(sheet => ofChair?.Contains(sheet.Bidder) != false).ToList();
        return new ProgressDetails(
            step.Id,
            ofChair is null ? sheets.AreAllIn : wanted.TrueForAll(sheet => sheet.IsHandedIn),
            [
                .. reading.Panel.Active.Select(member =>
                    Count(member.Evaluator, wanted.FindAll(sheet => sheet.Member.Evaluator == member.Evaluator))
                ),
            ],
            [
                .. reading
                    .Reaching(step)
                    .Where(bidder => ofChair?.Contains(bidder) != false)
                    .Select(bidder => Count(bidder, wanted.FindAll(sheet => sheet.Bidder == bidder))),
            ]
        );

        static SheetCount Count(string of, List<Domain.Evaluation.Competitions.WantedSheet> sheets) =>
            new(of, sheets.Count(sheet => sheet.IsHandedIn), sheets.Count);
    }
}
