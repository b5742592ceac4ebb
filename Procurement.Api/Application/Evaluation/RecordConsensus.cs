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
/// <param name="Version">Version of what was agreed on this bidder in this step, as it was read; 0: nothing yet.</param>
/// <param name="Present">Identifiers of the evaluators who were there; empty only for a case on paper.</param>
/// <remarks>Refuses: access.not-found, version.stale, step.not-open, consensus.not-open, submission.not-live,
/// submission.did-not-advance, consensus.attendance-missing, evaluator.not-assigned,
/// evaluator.conflict-declared, panel.chair-other, panel.chair-in-conflict, declaration.missing, reference.unknown, consensus.reason-missing, text.missing, score.*.</remarks>
public sealed record RecordConsensus(
    CompetitionId Competition,
    string Step,
    string Bidder,
    IReadOnlyList<Agreement> Agreements,
    int Version,
    IReadOnlyList<string>? Present = null
) : ICommand<ConsensusRecordId>, IAboutCompetition;

internal sealed class RecordConsensusHandler(
    ICompetitions competitions,
    ISolicitations calls,
    IProgrammes programmes,
    ISubmissions submissions,
    IPanels panels,
    IConsensusRecords records,
    ChairStanding chair,
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
        if (await chair.Bars(call, competition.Id, command.Bidder, cancellationToken) is { } silent)
            return silent;
        var record = await records.Of(competition.Id, command.Bidder, step.Id, cancellationToken);
        if (command.Version != (record?.Version ?? 0))
            return new Refusal("version.stale") { Current = StandingAgreement.Of(record) };
        if (record is null)
        {
            var id = new ConsensusRecordId(identifiers.Next());
            records.Add(record = new ConsensusRecord(id, competition.Id, command.Bidder, step.Id));
        }
        var refusals = record.Agree(step, command.Agreements, meeting, clock.GetUtcNow());
        return refusals.IsEmpty ? record.Id : refusals;
    }
}

/// <summary>What stands agreed on a bidder in a step, for whoever wrote over something older.</summary>
/// <param name="Version">What the next act has to name; 0: nothing is agreed.</param>
/// <param name="Agreed">What was agreed, by leaf.</param>
public sealed record StandingAgreement(int Version, IReadOnlyDictionary<string, AgreedMarkDetails> Agreed)
{
    internal static StandingAgreement Of(ConsensusRecord? record) =>
        record is null
            ? new(0, new Dictionary<string, AgreedMarkDetails>())
            : new(record.Version, record.Marks.ToDictionary(mark => mark.Criterion, AgreedMarkDetails.Of));
}
