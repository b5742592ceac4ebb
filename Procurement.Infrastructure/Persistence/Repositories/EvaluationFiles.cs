using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Infrastructure.Persistence.Repositories;

/// <summary>
/// Loads all that evaluations rest on, in a number of queries that depends neither on how many submissions there are
/// nor on how many competitions.
/// </summary>
internal sealed class EvaluationFiles(ProcurementContext context, QueryTrackingBehavior tracking)
{
    /// <summary>The file of one competition, or null.</summary>
    public async Task<EvaluationFile?> Of(CompetitionId id, CancellationToken cancellation)
    {
        var competition = await Rows<Competition>().Whole().SingleOrDefaultAsync(one => one.Id == id, cancellation);
        if (competition is null)
            return null;
        var call = await Rows<Solicitation>().SingleAsync(one => one.Id == competition.Solicitation, cancellation);
        var files = await Of(call, [competition], cancellation);
        return files[0];
    }

    /// <summary>The files of every competition of a call, in the order of its regions.</summary>
    public async Task<IReadOnlyList<EvaluationFile>> Of(SolicitationId id, CancellationToken cancellation) =>
        await Of(id, _ => true, cancellation) is { } found ? found.Files : [];

    /// <summary>A call with the files of some of its competitions, or null.</summary>
    public async Task<CallFiles?> Of(SolicitationId id, Func<Competition, bool> isAsked, CancellationToken cancellation)
    {
        var call = await Rows<Solicitation>().SingleOrDefaultAsync(one => one.Id == id, cancellation);
        if (call is null)
            return null;
        var competitions = await Rows<Competition>()
            .Whole()
            // Of many competitions at their end, steps times places would be many rows.
            .AsSplitQuery()
            .Where(competition => competition.Solicitation == id)
            .OrderBy(competition => competition.Position)
            .ThenBy(competition => competition.Region)
            .ToListAsync(cancellation);
        var asked = competitions.FindAll(one => isAsked(one));
        return new CallFiles(call, competitions, asked.Count == 0 ? [] : await Of(call, asked, cancellation));
    }

    private async Task<IReadOnlyList<EvaluationFile>> Of(
        Solicitation call,
        List<Competition> competitions,
        CancellationToken cancellation
    )
    {
        var ids = competitions.ConvertAll(competition => competition.Id);
        var panels = await Rows<Panel>()
            .Whole()
            .Where(panel => ids.Contains(panel.Competition))
            .ToDictionaryAsync(panel => panel.Competition, cancellation);
        var submissions = await Rows<Submission>()
            .Whole()
            .Where(submission => ids.Contains(submission.Competition))
            .OrderBy(submission => submission.Receipt.Position)
            .ThenBy(submission => submission.Id)
            .ToListAsync(cancellation);
        var sheets = await Rows<ScoreSheet>()
            .Whole()
            .Where(sheet => ids.Contains(sheet.Competition))
            .OrderBy(sheet => sheet.Id)
            .ToListAsync(cancellation);
        var consensus = await Rows<ConsensusRecord>()
            .Whole()
            .Where(record => ids.Contains(record.Competition))
            .OrderBy(record => record.Id)
            .ToListAsync(cancellation);
        List<SubmissionId> toOpen = [.. competitions.SelectMany(competition => ToOpen(Put(competition, [])))];
        var envelopes =
            toOpen.Count > 0 || competitions.Exists(competition => competition.Openings.Count > 0)
                ? await Envelopes(ids, toOpen, cancellation)
                : [];
        return [.. competitions.Select(competition => Put(competition, envelopes))];

        EvaluationFile Put(Competition competition, List<CommercialEnvelope> sealedOrOpen) =>
            new(
                call,
                competition,
                // Regions go at their own pace: one may be ranked before another has its team.
                panels.GetValueOrDefault(competition.Id) ?? Panel.NotNamed(competition.Id),
                submissions.FindAll(submission => submission.Competition == competition.Id),
                sheets.FindAll(sheet => sheet.Competition == competition.Id),
                consensus.FindAll(record => record.Competition == competition.Id),
                sealedOrOpen.FindAll(envelope => envelope.Competition == competition.Id)
            );
    }

    /// <summary>The opened envelopes, and sealed ones only where the opening is due. Not asked before that.</summary>
    private Task<List<CommercialEnvelope>> Envelopes(
        List<CompetitionId> competitions,
        List<SubmissionId> toOpen,
        CancellationToken cancellation
    ) =>
        Rows<CommercialEnvelope>()
            .Where(envelope =>
                competitions.Contains(envelope.Competition)
                && (envelope.OpenedAt != null || toOpen.Contains(envelope.Submission))
            )
            .OrderBy(envelope => envelope.Submission)
            .ToListAsync(cancellation);

    /// <summary>Whose envelopes may be opened now: those that reached a price step which is open and has no opening.</summary>
    private static IEnumerable<SubmissionId> ToOpen(EvaluationFile file) =>
        file
            .Plan.Steps.OfType<PriceStep>()
            .Where(step =>
                file.Competition.Bars(step.Id) is null
                && file.Competition.Openings.All(opening => opening.Step != step.Id)
            )
            .SelectMany(file.Reaching)
            .Select(submission => submission.Id);

    private IQueryable<T> Rows<T>()
        where T : class => context.Set<T>().AsTracking(tracking);
}
