using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;

namespace Procurement.Api.Application.Evaluation;

/// <summary>Records what the panel agreed for a submission in a step, with a reason for each criterion.</summary>
/// <remarks>Refuses: access.not-found, step.not-open, submission.not-live, submission.did-not-advance,
/// consensus.sheets-not-submitted, reference.unknown, consensus.reason-missing, score.*.</remarks>
public sealed record RecordConsensus(
    CompetitionId Competition,
    string Step,
    string Bidder,
    IReadOnlyList<Agreement> Agreements
) : ICommand<ConsensusRecordId>, IAboutCompetition;

internal sealed class RecordConsensusHandler(
    ICompetitions competitions,
    ISolicitations calls,
    ISubmissions submissions,
    IScoreSheets sheets,
    IConsensusRecords records,
    IIdentifiers identifiers
) : IRequestHandler<RecordConsensus, Outcome<ConsensusRecordId>>
{
    public async Task<Outcome<ConsensusRecordId>> Handle(RecordConsensus command, CancellationToken cancellationToken)
    {
        if (
            await competitions.Find(command.Competition, cancellationToken) is not { } competition
            || await calls.Find(competition.Solicitation, cancellationToken) is not { } call
            || call.Plan.Find(command.Step) is not RatedStep step
            || await submissions.Of(competition.Id, command.Bidder, cancellationToken) is not { } submission
        )
            return AccessRefusals.NotFound;
        if ((competition.Bars(step.Id) ?? submission.Bars()) is { } barred)
            return barred;
        if (await sheets.AnyOpen(competition.Id, command.Bidder, step.Id, cancellationToken))
            return new Refusal("consensus.sheets-not-submitted", command.Bidder);
        var record = await records.Of(competition.Id, command.Bidder, step.Id, cancellationToken);
        if (record is null)
            records.Add(
                record = new ConsensusRecord(
                    new ConsensusRecordId(identifiers.Next()),
                    competition.Id,
                    command.Bidder,
                    step.Id
                )
            );
        var refusals = record.Agree(step, command.Agreements);
        return refusals.IsEmpty ? record.Id : refusals;
    }
}
