using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>What the evaluators of a step wrote beside one another, how far they lie apart, and what was agreed. Nobody
/// sees it before every sheet of the step is locked; a lead not before the step is closed, an approver not before the
/// ranking; an evaluator never of a bidder with whom they declared a conflict, the chair of none before declaring
/// none.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">Identifier of the rated step.</param>
/// <remarks>Refuses: access.not-found, sheet.hidden. Source: domain guide, disclosure matrix.</remarks>
public sealed record ShowConsensus(CompetitionId Competition, string Step)
    : IQuery<ConsensusDetails>,
        IAboutCompetition;

internal sealed class ShowConsensusHandler(IReadContext read, ICurrentPerson current)
    : IRequestHandler<ShowConsensus, Outcome<ConsensusDetails>>
{
    public async Task<Outcome<ConsensusDetails>> Handle(ShowConsensus query, CancellationToken cancellationToken)
    {
        if (
            await read.FileOf(query.Competition, cancellationToken) is not { } file
            || file.Plan.Find(query.Step) is not RatedStep step
        )
            return AccessRefusals.NotFound;
        var progress = file.Competition.Steps.Single(one => one.Step == step.Id);
        if (!current.Person.SeesConsensus(progress, file.Competition))
            return new Refusal("sheet.hidden", step.Id);
        var ofChair = await read.ReadableToChair(current.Person, query.Competition, cancellationToken);
        var bidders = file.Reaching(step)
            .Select(submission => submission.Bidder)
            .Where(bidder => current.Person.MayHearOf(file.Panel, bidder) && ofChair?.Contains(bidder) != false);
        return new ConsensusDetails(
            step.Id,
            progress.State,
            progress.ConsensusOpenedAt,
            [.. bidders.SelectMany(bidder => step.Leaves.Select(leaf => ConsensusCell.Of(file, step, leaf, bidder)))]
        );
    }
}
