using System.Collections.Immutable;
using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;

namespace Procurement.Api.Application.Evaluation;

/// <summary>Records what the panel agreed for a submission in a step, with a reason for each criterion. What it replaces
/// is kept.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">Identifier of the rated step.</param>
/// <param name="Bidder">Whose submission.</param>
/// <param name="Agreements">One a leaf; leaves that are left out keep what was agreed.</param>
/// <param name="Present">Identifiers of the evaluators who were there; empty only for a case on paper.</param>
/// <remarks>Refuses: access.not-found, step.not-open, consensus.not-open, submission.not-live,
/// submission.did-not-advance, consensus.attendance-missing, evaluator.not-assigned,
/// evaluator.conflict-declared, reference.unknown, version.stale, consensus.reason-missing, text.missing,
/// score.*.</remarks>
public sealed record RecordConsensus(
    CompetitionId Competition,
    string Step,
    string Bidder,
    IReadOnlyList<Agreement> Agreements,
    IReadOnlyList<string>? Present = null
) : ICommand<ConsensusRecordId>, IAboutCompetition;

internal sealed class RecordConsensusHandler(
    ICompetitions competitions,
    ISolicitations calls,
    IProgrammes programmes,
    ISubmissions submissions,
    IPanels panels,
    IConsensusRecords records,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<RecordConsensus, Outcome<ConsensusRecordId>>
{
    public async Task<Outcome<ConsensusRecordId>> Handle(RecordConsensus command, CancellationToken cancellationToken)
    {
        if (
            await competitions.Find(command.Competition, cancellationToken) is not { } competition
            || await calls.Find(competition.Solicitation, cancellationToken) is not { } call
            || call.Plan.Find(command.Step) is not RatedStep step
            || await programmes.Find(call.Programme, cancellationToken) is not { } programme
            || await submissions.Of(competition.Id, command.Bidder, cancellationToken) is not { } submission
            || await panels.Of(competition.Id, cancellationToken) is not { } panel
        )
            return AccessRefusals.NotFound;
        var meeting = new Meeting(current.Person.Id, command.Present ?? []);
        var barred =
            competition.BarsAgreement(step.Id)
            ?? submission.Bars()
            ?? meeting.Bars(panel, command.Bidder, programme.Facts.Policy);
        if (barred is not null)
            return barred;
        var record = await records.Of(competition.Id, command.Bidder, step.Id, cancellationToken);
        if (record is null)
        {
            var id = new ConsensusRecordId(identifiers.Next());
            records.Add(record = new ConsensusRecord(id, competition.Id, command.Bidder, step.Id));
        }
        var refusals = record.Agree(step, command.Agreements, meeting, clock.GetUtcNow());
        return refusals.IsEmpty ? record.Id : refusals.Select(Read).ToImmutableArray();
    }

    /// <summary>What stands now, as it is read.</summary>
    private static Refusal Read(Refusal refusal) =>
        refusal.Current is AgreedMark mark ? refusal with { Current = AgreedMarkDetails.Of(mark) } : refusal;
}
