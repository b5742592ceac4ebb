using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Evaluation;

/// <summary>Notes that the panel looked again at a wide spread between evaluators; it need not change a mark.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">Identifier of the rated step.</param>
/// <param name="Bidder">Whose submission.</param>
/// <param name="Criterion">Identifier of the leaf.</param>
/// <param name="Note">What came of it; internal to the panel, in the language of whoever writes it.</param>
/// <param name="Version">Version of what is recorded on this bidder in this step, as it was read; 0: nothing yet.</param>
/// <remarks>Refuses: access.not-found, version.stale, step.not-open, consensus.not-open, panel.chair-other,
/// panel.chair-in-conflict, declaration.missing, reference.unknown, reason.missing.</remarks>
public sealed record ReviewSpread(
    CompetitionId Competition,
    string Step,
    string Bidder,
    string Criterion,
    string Note,
    int Version
) : ICommand<Done>, IAboutCompetition;

internal sealed class ReviewSpreadHandler(
    ICompetitions competitions,
    ISolicitations calls,
    IConsensusRecords records,
    ChairStanding chair,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<ReviewSpread, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(ReviewSpread command, CancellationToken cancellationToken)
    {
        if (
            await competitions.Find(command.Competition, cancellationToken) is not { } competition
            || await calls.Find(competition.Solicitation, cancellationToken) is not { } call
            || call.Plan.Find(command.Step) is not RatedStep step
        )
            return AccessRefusals.NotFound;
        if (competition.BarsAgreement(step.Id) is { } barred)
            return barred;
        if (await chair.Bars(call, competition.Id, command.Bidder, cancellationToken) is { } silent)
            return silent;
        var record = await records.Of(competition.Id, command.Bidder, step.Id, cancellationToken);
        if (command.Version != (record?.Version ?? 0))
            return new Refusal("version.stale") { Current = StandingReview.Of(record, command.Criterion) };
        if (record is null)
        {
            var id = new ConsensusRecordId(identifiers.Next());
            records.Add(record = new ConsensusRecord(id, competition.Id, command.Bidder, step.Id));
        }
        var refusal = record.Review(step, command.Criterion, command.Note, current.Person.Id, clock.GetUtcNow());
        return refusal is null ? default(Done) : refusal;
    }
}

/// <summary>What stands of a second look at a spread, for whoever wrote over something older.</summary>
/// <param name="Version">What the next act has to name; 0: nothing is recorded.</param>
/// <param name="Note">What came of it; null: none is recorded.</param>
public sealed record StandingReview(int Version, string? Note)
{
    internal static StandingReview Of(ConsensusRecord? record, string criterion) =>
        new(record?.Version ?? 0, record?.Reviews.FirstOrDefault(review => review.Criterion == criterion)?.Note);
}
