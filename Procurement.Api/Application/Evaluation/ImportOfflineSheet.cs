using System.Collections.Immutable;
using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.ScoreSheets;

namespace Procurement.Api.Application.Evaluation;

/// <summary>Writes what an evaluator filled in away from the service onto their own sheets, all of it or nothing; it is
/// checked as when it is written leaf by leaf. Sent twice, it does the same as sent once.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">Identifier of the rated step.</param>
/// <param name="File">The XLSX file, at most 5 MB.</param>
/// <remarks>Refuses: sheet.file-too-large, sheet.file-unreadable, sheet.file-foreign, sheet.file-altered,
/// sheet.file-plan-changed; cell by cell, all together: sheet.cell-not-number, sheet.cell-formula and what ScoreCriterion
/// refuses.</remarks>
public sealed record ImportOfflineSheet(CompetitionId Competition, string Step, byte[] File)
    : ICommand<ImportedSheet>,
        IAboutCompetition;

/// <summary>What was written.</summary>
/// <param name="Changed">How many leaves say something else than before.</param>
public sealed record ImportedSheet(int Changed);

internal sealed class ImportOfflineSheetHandler(OfflineSheetDesk desk, IScoreSheets sheets, TimeProvider clock)
    : IRequestHandler<ImportOfflineSheet, Outcome<ImportedSheet>>
{
    public async Task<Outcome<ImportedSheet>> Handle(ImportOfflineSheet command, CancellationToken cancellationToken)
    {
        var read = await desk.Read(command.Competition, command.Step, command.File, cancellationToken);
        if (read.IsRefused)
            return read.Refusals;
        if (!read.Value.Faults.IsEmpty)
            return read.Value.Faults.Select(fault => fault.Refusal).ToImmutableArray();
        foreach (var proposal in read.Value.Proposals.Where(one => !one.Changes.IsEmpty))
        {
            var refusals = proposal.Sheet.Score(
                proposal.Step,
                [.. proposal.Changes.Select(change => change.Written)],
                clock.GetUtcNow()
            );
            if (!refusals.IsEmpty)
                return refusals;
            if (proposal.IsNew)
                sheets.Add(proposal.Sheet);
        }
        return new ImportedSheet(read.Value.Proposals.Sum(proposal => proposal.Changes.Length));
    }
}
